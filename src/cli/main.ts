#!/usr/bin/env node
import process from 'node:process';
import { EXIT } from './exit.js';
import { endingBy } from './fault.js';
import { runProgram } from './program.js';
import type { World } from './world.js';

// A reader that has seen enough closes the pipe (`| head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  throw error;
});

process.on('uncaughtException', (error) => {
  const { text, code } = endingBy(error, process.env);
  try {
    process.stderr.write(text);
  } catch {
    // Nothing can be told when standard error takes nothing either; the exit code still says it.
  }
  process.exit(code);
});

// Opening a stream takes time, so each is opened when it is first used.
const world: World = {
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  get stderr() {
    if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => undefined);
    return process.stderr;
  },
  env: process.env,
  now: () => new Date(),
};

// No `await` at this level: the program is built as CommonJS, which starts quicker.
void runProgram(process.argv.slice(2), world).then((code) => {
  process.exitCode = code;
});
