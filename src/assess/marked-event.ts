import { isoText } from '../calendar/iso-text.js';
import type { Case } from '../case/types.js';
import type { Mark } from './types.js';
import { eventIn } from './values.js';

/** The mark with the type and day of the event that it is about, so that a reader need not count events. */
export function withEvent(file: Case, mark: Mark): Mark {
  const event = file.events[eventIn(mark.path)];
  if (event === undefined) return mark;
  const on = event.on === undefined ? null : isoText(event.on);
  return { code: mark.code, path: mark.path, values: Object.assign({}, mark.values, { type: event.type, on }) };
}
