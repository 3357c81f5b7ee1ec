// Loaded before the sandbox. Its clock stands still until its parent puts it on: so tokens expire and limits end when a test
// says so, however slow the machine.

let now = Date.now();
Date.now = () => now;

process.on('message', (ms: number) => {
  now += ms;
  process.send?.('put on');
});
