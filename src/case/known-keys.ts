import * as z from 'zod';

/**
 * The keys that the schema knows for the object at a path of a file, in its order; empty where it knows of no object.
 * `root` is the file: the type of an event decides which keys it may have.
 */
export function keysAt(path: readonly PropertyKey[], schema: z.core.$ZodType, root: unknown): readonly string[] {
  let here = schema;
  let value = root;
  for (const part of path) {
    here = childOf(objectOrList(here, value), part);
    value = childValue(value, part);
  }
  const found = objectOrList(here, value);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

/** The value at a path of a file, `undefined` when there is none. */
export function valueAt(path: readonly PropertyKey[], root: unknown): unknown {
  return path.reduce(childValue, root);
}

function childValue(value: unknown, part: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
  return Reflect.get(value, part);
}

/** The schema without what wraps it, and of several the one that is meant for this value. */
function objectOrList(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (schema instanceof z.ZodOptional) return objectOrList(schema.unwrap(), value);
  if (!(schema instanceof z.ZodUnion)) return schema;
  const objects = schema.options.filter((option) => option instanceof z.ZodObject);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return objects[0] ?? schema;
  const type = childValue(value, schema.def.discriminator);
  return objects.find((option) => option.shape[schema.def.discriminator]?.safeParse(type).success) ?? schema;
}

function childOf(schema: z.core.$ZodType, part: PropertyKey): z.core.$ZodType {
  if (schema instanceof z.ZodArray) return schema.element;
  return (schema instanceof z.ZodObject ? schema.shape[String(part)] : undefined) ?? z.never();
}
