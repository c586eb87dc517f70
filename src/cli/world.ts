/** A stream to write text to, as `process.stdout` is one. */
export interface TextSink {
  readonly isTTY?: boolean;
  write(text: string): boolean;
  once(event: 'drain', listener: () => void): unknown;
}

/** Everything that a command touches outside itself. */
export interface World {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The present moment. */
  readonly now: () => Date;
}

/** Writes and waits until the reader has room for more, so that a slow reader does not fill the memory. */
export async function write(sink: TextSink, text: string): Promise<void> {
  if (text === '' || sink.write(text)) return;
  await new Promise<void>((resolve) => sink.once('drain', resolve));
}
