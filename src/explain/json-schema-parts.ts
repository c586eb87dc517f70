/** A schema, as far as it is put together here. */
export type Schema = Readonly<Record<string, unknown>>;

/** An object with keys that are always there and keys that can be absent; later versions may have more. */
export function object(
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
  };
}

export function list(items: Schema): Schema {
  return { type: 'array', items };
}

export function text(): Schema {
  return { type: 'string' };
}

export function oneOf(values: readonly string[]): Schema {
  return { enum: values };
}

/** A day as ISO text. */
export function day(nullable: boolean): Schema {
  return { type: nullable ? ['string', 'null'] : 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
}

/** A whole number: cents, days, a position. */
export function integer(nullable: boolean): Schema {
  return { type: nullable ? ['integer', 'null'] : 'integer' };
}

export function bool(): Schema {
  return { type: 'boolean' };
}

/** A value of this schema, or null. */
export function orNull(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] };
}
