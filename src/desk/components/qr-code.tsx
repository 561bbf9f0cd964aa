import type { FC } from 'hono/jsx';
import { encode } from 'uqr';

/** Dots of quiet around the square, without which cameras do not see it (ISO/IEC 18004). */
const QUIET = 4;

/** A square of dots that a camera reads; always dark on light, whatever the colours of the page. */
export const QrCode: FC<{ text: string; label: string }> = ({ text, label }) => {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={dotsOf(data)} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
};

/** Dots that touch in a line are drawn as one. */
function dotsOf(rows: boolean[][]): string {
  return rows.flatMap((row, y) => barsIn(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`)).join('');
}

function barsIn(row: boolean[]): { x: number; length: number }[] {
  const signs = row.map((isDark) => (isDark ? '#' : ' ')).join('');
  return [...signs.matchAll(/#+/g)].map((bar) => ({ x: bar.index, length: bar[0].length }));
}
