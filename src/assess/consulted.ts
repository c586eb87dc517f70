import { SLOT_READING, SLOTS, type SlotName } from '../law/slots.js';

/** The readings whose slots an evaluation read. */
export function consultedReadings(consulted: Uint8Array): readonly string[] {
  const keys = new Set<string>();
  for (let i = 0; i < SLOTS.length; i++) if (consulted[i] === 1) keys.add(SLOT_READING[SLOTS[i] as SlotName]);
  return [...keys];
}
