#!/usr/bin/env node
import process from 'node:process';
import { EXIT } from './exit.js';
import { faultText } from './fault.js';
import { runProgram } from './program.js';
import type { World } from './world.js';

// A reader that has seen enough closes the pipe (`| head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  throw error;
});

process.on('uncaughtException', (error) => {
  process.stderr.write(faultText(error, process.env));
  process.exit(EXIT.fault);
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

process.exitCode = await runProgram(process.argv.slice(2), world);
