import { dice, gouge, rays } from './carving.ts';
import { ink } from './palette.ts';
import { board, type Drawing, disc, type Placement, type Point, path, place, rect } from './shapes.ts';

/** The whole board in one colour. */
export const sky = (fill: string): Drawing => rect([0, 0, board.width, board.height], fill);

/** A sun or moon with a crown of cuts. */
export const sun = ([x, y, radius]: readonly [number, number, number], fill: string, crown: string): Drawing =>
  rays([x, y], { inner: radius + 26, outer: radius + 120, count: 56, width: 6 }, crown) + disc([x, y, radius], fill);

/** Birds far away, each a pair of cuts. */
export function birds(points: readonly Point[], colour: string, span = 30): Drawing {
  const cuts = points.map(
    ([x, y]) =>
      gouge([x, y], [x - span, y - span * 0.45], span * 0.14) + gouge([x, y], [x + span, y - span * 0.5], span * 0.14),
  );
  return path(cuts.join(''), colour);
}

/** A coconut or rônier palm of 300 units, standing on y 0, leaning a little. */
export function palm(at: Placement, trunk: string, leaves: string): Drawing {
  const angles = [-172, -148, -118, -88, -58, -30, -6, 18, 164];
  const fronds = angles.map((angle) => {
    const turn = (angle * Math.PI) / 180;
    const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
    const [tx, ty] = [18 + dx * 120, -290 + dy * 74 + 44];
    const [mx, my] = [18 + dx * 66, -290 + dy * 90 - 8];
    return `M18,-290Q${mx},${my - 12} ${tx},${ty}Q${mx - dx * 4},${my + 18} 18,-284Z`;
  });
  return place(
    at,
    path('M-9,0Q-6,-160 12,-290L24,-288Q10,-150 11,0Z', trunk),
    path(fronds.join(''), leaves),
    disc([14, -280, 8], trunk),
    disc([27, -278, 8], trunk),
  );
}

/** A flat-topped acacia of 200 units, standing on y 0. */
export const acacia = (at: Placement, trunk: string, crown: string): Drawing =>
  place(
    at,
    path(
      'M-7,0Q-3,-70 -10,-96Q-30,-130 -64,-146L-60,-150Q-22,-138 -2,-104Q16,-140 66,-152L70,-147Q22,-126 8,-92Q6,-50 9,0Z',
      trunk,
    ),
    path(
      'M-122,-140Q-116,-166 -70,-168Q-56,-190 -14,-186Q24,-204 56,-184Q98,-188 112,-162Q136,-158 132,-142Q80,-152 40,-142Q-10,-154 -50,-142Q-90,-150 -122,-140Z',
      crown,
    ),
  );

/** A baobab of 230 units, standing on y 0, leafless. */
export function baobab(at: Placement, wood: string): Drawing {
  const limbs: readonly (readonly [Point, Point, number])[] = [
    [[-6, -70], [-120, -168], 17],
    [[-58, -128], [-132, -140], 8],
    [[-84, -146], [-92, -206], 7],
    [[-2, -80], [-54, -226], 15],
    [[-32, -168], [-24, -236], 7],
    [[6, -80], [22, -238], 14],
    [[14, -160], [58, -226], 8],
    [[4, -70], [110, -176], 16],
    [[60, -128], [128, -138], 8],
    [[72, -142], [86, -214], 7],
  ];
  const trunk = 'M-52,0Q-32,-14 -36,-60Q-40,-100 -20,-128Q0,-108 22,-130Q40,-100 36,-60Q32,-14 54,0Z';
  return place(at, path(trunk, wood), ...limbs.map(([foot, tip, width]) => path(gouge(foot, tip, width), wood)));
}

/** A round-headed tree, mango or kapok, of 200 units, standing on y 0; `light` draws the cuts of its leaves. */
export function leafyTree(
  at: Placement,
  { trunk, crown, light, seed }: { trunk: string; crown: string; light: string; seed: number },
): Drawing {
  const roll = dice(seed);
  const leaves = Array.from({ length: 26 }, () => {
    const [angle, reach] = [roll() * Math.PI * 2, Math.sqrt(roll()) * 70];
    const [x, y] = [Math.cos(angle) * reach * 1.15, -130 + Math.sin(angle) * reach * 0.75];
    return gouge([x - 9, y + 3], [x + 9, y - 4], 4);
  });
  return place(
    at,
    path('M-12,0Q-6,-40 -10,-80H10Q8,-40 14,0Z', trunk),
    path(
      'M-96,-118Q-104,-154 -70,-168Q-56,-204 -10,-200Q40,-214 62,-178Q102,-166 96,-124Q88,-84 40,-84Q0,-70 -40,-82Q-86,-82 -96,-118Z',
      crown,
    ),
    path(leaves.join(''), light),
  );
}

/** A long river canoe, 400 units from tip to tip, its waterline on y 0. */
export const canoe = (at: Placement, hull: string, band: string): Drawing =>
  place(
    at,
    path('M-205,-52Q-150,-22 0,-20Q150,-22 205,-52Q176,-4 120,4H-120Q-176,-4 -205,-52Z', hull),
    path('M-186,-38Q-130,-14 0,-13Q130,-14 186,-38Q140,-4 0,-4Q-140,-4 -186,-38Z', band),
    path([-120, -80, -40, 0, 40, 80, 120].map((x) => `M${x - 9},-9l9,-5l9,5l-9,5Z`).join(''), hull),
  );

/** A flat-roofed house of earth, standing on y 0, with a door and two windows. */
export const earthHouse = (
  at: Placement,
  { wall, shade, width = 120, height = 80 }: { wall: string; shade: string; width?: number; height?: number },
): Drawing =>
  place(
    at,
    rect([0, -height, width, height], wall),
    rect([-5, -height - 8, width + 10, 10], shade),
    rect([width * 0.42, -height * 0.55, width * 0.18, height * 0.55], ink.bark),
    rect([width * 0.14, -height * 0.62, width * 0.12, height * 0.2], ink.bark),
    rect([width * 0.74, -height * 0.62, width * 0.12, height * 0.2], ink.bark),
  );
