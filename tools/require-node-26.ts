/** Stops with a sentence where Node is too old. On Linux `npm install` brings the right one; elsewhere it must be there. */
export function requireNode26(): void {
  if (Number.parseInt(process.versions.node, 10) >= 26) return;
  console.error(`Griot demande Node.js 26 ; ceci est la version ${process.versions.node}. / Griot needs Node.js 26.`);
  process.exit(1);
}
