import { commandLine } from './commandLine.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has gone (`| head`): nobody is left to write for.
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const { code, out, err } = commandLine(process.argv.slice(2));
process.exitCode = code;
if (err !== '') process.stderr.write(`${err}\n`);
if (out !== '') process.stdout.write(`${out}\n`);
