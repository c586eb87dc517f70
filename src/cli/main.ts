#!/usr/bin/env node
import process from 'node:process';
import { EXIT } from './exit.js';
import { faultText } from './fault.js';
import { runProgram } from './program.js';

// A reader that has seen enough closes the pipe (`| head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  throw error;
});
process.stderr.on('error', () => {});

process.on('uncaughtException', (error) => {
  process.stderr.write(faultText(error, process.env));
  process.exit(EXIT.fault);
});

process.exitCode = await runProgram(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  now: () => new Date(),
});
