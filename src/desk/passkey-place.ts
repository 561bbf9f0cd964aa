import type { PasskeyPlace } from '#newsroom/second-factor/passkeys.ts';

/**
 * The place for which passkeys are made at a newspaper's public address. Browsers make none for a bare number: on one's own
 * machine, which calls itself 127.0.0.1, they are made for `localhost`.
 */
export function passkeyPlace(origin: string): PasskeyPlace {
  const { hostname, port, protocol } = new URL(origin);
  const isOwnMachine = hostname === '[::1]' || hostname.startsWith('127.');
  if (!isOwnMachine) return { rpId: hostname, origins: [origin] };
  return { rpId: 'localhost', origins: [`${protocol}//localhost${port && `:${port}`}`] };
}
