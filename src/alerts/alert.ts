import type { Day } from '../calendar/day.js';
import type { Alert, AlertStream, AlertType } from './types.js';

/** An alert; `part` tells apart several of one type in one stream (0 = there is only one). */
export function alert(
  type: AlertType,
  stream: AlertStream,
  position: number,
  on: Day,
  values: Alert['values'] = {},
  part = 0,
): Alert {
  const place = part === 0 ? String(position) : `${position}.${part}`;
  return { key: `${type}:${stream}:${place}`, on, type, stream, position, values };
}
