import { TOTP } from 'otpauth';
import type { Clock } from '#content/clock.ts';
import type { Answer } from './visitor.ts';

/** The application of somebody's telephone, which gives codes by a clock. */
export type CodeApp = { codeAt: (clock: Clock) => string };

/** Reads the key off the page on which it is offered, as a camera does from its address. */
export function codeAppFrom({ html }: Answer): CodeApp {
  const secret = /otpauth:\/\/totp\/[^"]*?secret=([A-Z2-7]+)/.exec(html)?.[1];
  if (!secret) throw new Error('the page offers no key');
  const app = new TOTP({ secret });
  return { codeAt: (clock) => app.generate({ timestamp: clock.now().epochMilliseconds }) };
}

/** The recovery codes that a page shows. */
export function recoveryCodesIn({ html }: Answer): string[] {
  return [...html.matchAll(/<code>([a-z0-9-]{14})<\/code>/g)].map(([, code = '']) => code);
}

/** What a hidden field of the page holds. */
export function hiddenField({ html }: Answer, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
}
