import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { addressOf, networkOf, subscriberOf } from './network-of.ts';

const app = new Hono().get('/', (c) => c.json([addressOf(c), subscriberOf(c), networkOf(c)]));

async function seen(forwarded: string, from?: string): Promise<unknown> {
  const connection = from === undefined ? {} : { incoming: { socket: { remoteAddress: from } } };
  return (await app.request('/', { headers: { 'x-forwarded-for': forwarded } }, connection)).json();
}

test('behind a web server on this machine, whoever it saw last counts, not what the visitor claims', async () => {
  expect(await seen('1.1.1.1, 203.0.113.9', '127.0.0.1')).toEqual(['203.0.113.9', '203.0.113.9', '203.0.113.0/24']);
  expect(await seen('203.0.113.9', '::1')).toEqual(['203.0.113.9', '203.0.113.9', '203.0.113.0/24']);
  expect(await seen('203.0.113.9', '::ffff:127.0.0.1')).toEqual(['203.0.113.9', '203.0.113.9', '203.0.113.0/24']);
});

test('whoever connects from elsewhere cannot say who they are', async () => {
  expect(await seen('203.0.113.9', '198.51.100.7')).toEqual(['198.51.100.7', '198.51.100.7', '198.51.100.0/24']);
});

test('all addresses of one IPv6 subscriber are one, in whatever spelling', async () => {
  const own = '2001:db8:0:7::/64';
  for (const address of ['2001:db8:0:7::1', '2001:0DB8:0:0007:9:8:7:6', '2001:db8::7:0:0:1.2.3.4']) {
    expect((await seen(address, '127.0.0.1')) as string[]).toEqual([address.toLowerCase(), own, own]);
  }
  expect(await seen('2001:db8::1', '127.0.0.1')).toEqual(['2001:db8::1', '2001:db8:0:0::/64', '2001:db8:0:0::/64']);
});

test('what is no address is not believed', async () => {
  expect(await seen('<script>', '127.0.0.1')).toEqual(['127.0.0.1', '127.0.0.1', '127.0.0.0/24']);
  expect(await seen('unknown')).toEqual(['', '', '']);
});
