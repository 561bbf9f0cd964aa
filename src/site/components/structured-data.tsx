import { raw } from 'hono/html';
import type { FC } from 'hono/jsx';

/** A schema.org object as JSON-LD. `<` is escaped, so that no text inside can close the element. */
export const StructuredData: FC<{ data: object }> = ({ data }) => {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
  return <script type="application/ld+json">{raw(json)}</script>;
};
