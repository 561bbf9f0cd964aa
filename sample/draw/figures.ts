import { gouge } from './carving.ts';
import { ink } from './palette.ts';
import { type Drawing, ellipse, type Placement, path, place, rect, shade, stroke } from './shapes.ts';

/**
 * Clothes of a figure: main cloth, second cloth, headwear, and skin where it is not the usual brown. Figures stand on
 * y 0, are 200 units tall, have no features, and are lit from the left.
 */
export type Dress = { cloth: string; trim: string; head: string; skin?: string };

/** Draws somebody dressed so, somewhere. */
export type Figure = (at: Placement, dress: Dress) => Drawing;

const neckAndHead = (skin: string) =>
  path('M-6,-178L-8,-160H8L6,-178Z', skin) +
  ellipse([0, -185, 10.5, 13.5], skin) +
  shade('M2,-199Q13,-196 10.5,-182Q8,-172 1,-171L7,-160H3Q-1,-176 2,-199Z', 0.25);

const folds = (xs: readonly number[], top: number, fill: string) =>
  path(xs.map((x) => gouge([x * 0.5, top], [x, -10], 2.6)).join(''), fill);

/** A man in a long wide-sleeved boubou and a cap, from the front or the back. */
export const manInBoubou: Figure = (at, { cloth, trim, head, skin = ink.bark }) =>
  place(
    at,
    path('M-22,-8h15v8h-18ZM7,-8h15l3,8h-18Z', skin),
    path('M-48,-84l10,4q1,16 -7,18q-7,-8 -3,-22ZM48,-84l-10,4q-1,16 7,18q7,-8 3,-22Z', skin),
    path(
      'M-8,-166C-26,-163 -34,-154 -40,-128L-53,-82L-36,-74L-30,-96L-38,-6Q0,4 38,-6L30,-96L36,-74L53,-82L40,-128C34,-154 26,-163 8,-166Q0,-160 -8,-166Z',
      cloth,
    ),
    shade(
      'M12,-164Q18,-130 10,-92Q6,-50 16,-1Q30,-3 38,-6L30,-96L36,-74L53,-82L40,-128C34,-154 26,-163 12,-164Z',
      0.16,
    ),
    folds([-30, -16, 0, 16], -112, trim),
    path('M-8,-166Q0,-158 8,-166L5,-134L0,-122L-5,-134Z', trim),
    neckAndHead(skin),
    path('M-11.5,-189Q-12,-205 0,-205Q12,-205 11.5,-189Q0,-194 -11.5,-189Z', head),
  );

/** A woman in a loose top, a wrapper and a tied headscarf. */
export const womanInWrapper: Figure = (at, { cloth, trim, head, skin = ink.bark }) =>
  place(
    at,
    path('M-15,-8h11v8h-13ZM4,-8h11l2,8h-13Z', skin),
    path('M-34,-128Q-38,-106 -30,-84L-23,-86Q-26,-108 -22,-126ZM34,-128Q38,-106 30,-84L23,-86Q26,-108 22,-126Z', skin),
    path('M-21,-106C-32,-70 -30,-30 -26,-6Q0,2 26,-6C30,-30 32,-70 21,-106Z', trim),
    path(
      'M-8,-165C-24,-162 -32,-154 -37,-122L-21,-116L-25,-92Q0,-82 25,-92L21,-116L37,-122C32,-154 24,-162 8,-165Q0,-156 -8,-165Z',
      cloth,
    ),
    path([-16, -4, 8].map((x) => gouge([x, -84], [x * 1.25, -12], 2.6)).join(''), cloth),
    shade(
      'M12,-164Q14,-130 8,-90Q4,-46 12,-1Q22,-3 26,-6C30,-30 32,-60 25,-92L21,-116L37,-122C32,-154 24,-162 12,-164Z',
      0.16,
    ),
    neckAndHead(skin),
    path('M-12,-186C-18,-202 -12,-213 3,-212C17,-212 19,-199 12,-187Q0,-195 -12,-186Z', head),
    path('M8,-206Q22,-218 25,-204Q18,-199 8,-206Z', head),
    shade('M5,-212Q17,-210 12,-187Q6,-191 2,-191Q10,-200 5,-212Z', 0.16),
  );

/** A man in shirt and trousers. */
export const manInShirt: Figure = (at, { cloth, trim, head, skin = ink.bark }) =>
  place(
    at,
    path('M-20,-4h17v4h-20ZM4,-4h17l3,4h-20Z', ink.black),
    path('M-33,-130Q-38,-104 -31,-78L-24,-80Q-27,-104 -23,-126ZM33,-130Q38,-104 31,-78L24,-80Q27,-104 23,-126Z', skin),
    path('M-20,-96L-20,-3L-4,-3L0,-74L5,-3L21,-3L20,-96Z', trim),
    path(
      'M-8,-164C-24,-162 -32,-156 -37,-124L-23,-120L-22,-88Q0,-82 22,-88L23,-120L37,-124C32,-156 24,-162 8,-164Q0,-157 -8,-164Z',
      cloth,
    ),
    shade('M12,-163Q14,-130 8,-86L12,-3H21L22,-88L23,-120L37,-124C32,-156 24,-162 12,-163Z', 0.16),
    neckAndHead(skin),
    path('M-11,-188Q-12,-202 0,-202Q12,-202 11,-188Q6,-194 0,-194Q-6,-194 -11,-188Z', head),
  );

/** A woman walking to the right, a basin on her head. */
export const walkerWithBasin: Figure = (at, { cloth, trim, head, skin = ink.bark }) =>
  place(
    at,
    path('M-16,-14L-24,0L-6,0L-4,-12ZM18,-12L18,0L36,0L30,-10Z', skin),
    path('M-13,-108C-24,-70 -28,-40 -24,-8L36,-10C30,-50 24,-80 15,-106Z', trim),
    path('M-10,-164C-24,-150 -22,-122 -17,-98L18,-98C22,-126 20,-152 8,-164Z', cloth),
    shade(
      'M-10,-164C-24,-150 -22,-122 -17,-98L-13,-108C-24,-70 -28,-40 -24,-8L-6,-9Q-8,-60 -4,-100Q-8,-130 -2,-166Z',
      0.16,
    ),
    path(gouge([2, -94], [8, -14], 3) + gouge([12, -94], [24, -14], 3), cloth),
    stroke('M4,-150Q30,-158 27,-200', skin, 8.5),
    rect([-5, -178, 10, 18], skin) + ellipse([2, -185, 10.5, 13.5], skin),
    path('M-11,-184C-16,-202 -4,-205 6,-204Q16,-202 13,-190Q2,-196 -11,-184Z', head),
    path('M-40,-222H46Q40,-202 22,-202H-16Q-34,-202 -40,-222Z', ink.ochre),
    path('M-26,-222Q-22,-238 -6,-234Q4,-246 16,-234Q32,-238 34,-222Z', ink.laterite),
  );

/** A man in a boubou from the side, facing right, hands behind his back. */
export const manInProfile: Figure = (at, { cloth, trim, head, skin = ink.bark }) =>
  place(
    at,
    path('M-14,-8h30l10,8h-40Z', skin),
    path('M-4,-166C-24,-158 -30,-128 -30,-84L-34,-6Q0,4 34,-6L24,-90C26,-130 22,-158 8,-166Z', cloth),
    shade('M-4,-166C-24,-158 -30,-128 -30,-84L-34,-6Q-20,-2 -8,-1Q-14,-60 -8,-100Q-16,-140 -4,-166Z', 0.16),
    folds([4, 20], -100, trim) + path('M-6,-150Q14,-140 12,-108Q2,-84 -18,-78Q-26,-120 -6,-150Z', trim),
    rect([-5, -178, 10, 18], skin) +
      path('M-9,-186Q-9,-199 2,-199Q13,-198 13,-187L16,-181L12,-179Q12,-170 3,-171Q-8,-172 -9,-186Z', skin),
    path('M-10,-187Q-11,-204 2,-204Q14,-203 13.5,-189Q2,-194 -10,-187Z', head),
  );

/** A woman from the side, facing right, a child tied on her back. */
export const motherWithChild: Figure = (at, { cloth, trim, head, skin = ink.bark }) =>
  place(
    at,
    path('M-12,-8h28l10,8h-38Z', skin),
    ellipse([-28, -140, 11, 13], skin) +
      path('M-40,-142Q-36,-156 -26,-155Q-16,-152 -18,-142Q-28,-148 -40,-142Z', ink.paper),
    path('M-12,-108C-26,-70 -28,-40 -24,-6Q4,2 32,-6C30,-50 26,-80 16,-106Z', trim),
    path('M-4,-165C-20,-156 -22,-124 -16,-98L18,-98C24,-126 20,-156 8,-165Z', cloth),
    path('M-12,-134Q-40,-138 -40,-112Q-38,-92 -14,-92L20,-104L20,-116Z', trim),
    shade(
      'M-30,-134Q-42,-126 -40,-112Q-38,-92 -20,-92C-28,-60 -28,-40 -24,-6L-8,-2Q-14,-60 -8,-96Q-24,-108 -30,-134Z',
      0.16,
    ),
    stroke('M6,-148Q24,-126 20,-96', skin, 8.5),
    rect([-5, -178, 10, 18], skin) +
      path('M-9,-186Q-9,-199 2,-199Q13,-198 13,-187L16,-181L12,-179Q12,-170 3,-171Q-8,-172 -9,-186Z', skin),
    path('M-10,-180C-24,-192 -18,-212 0,-212Q16,-210 14,-190Q2,-196 -10,-180Z', head),
  );

/** A schoolchild, 130 units tall, seen from behind. */
export const pupil: Figure = (at, { cloth, trim, head, skin = ink.bark }) =>
  place(
    at,
    rect([-14, -44, 9, 44], skin) + rect([5, -44, 9, 44], skin),
    path('M-29,-92Q-33,-74 -27,-58L-21,-60Q-23,-76 -19,-90ZM29,-92Q33,-74 27,-58L21,-60Q23,-76 19,-90Z', skin),
    path('M-20,-76L-23,-34Q0,-30 23,-34L20,-76Z', trim),
    path('M-7,-112C-24,-110 -28,-104 -32,-86L-20,-82V-66Q0,-62 20,-66V-82L32,-86C28,-104 24,-110 7,-112Z', cloth),
    shade('M10,-112Q12,-90 8,-64L12,-32Q18,-33 23,-34L20,-66V-82L32,-86C28,-104 24,-110 10,-112Z', 0.16),
    rect([-5, -122, 10, 14], skin) + ellipse([0, -130, 12, 14.5], skin),
    path('M-12.5,-122Q-16,-147 0,-147Q16,-147 12.5,-122Q0,-112 -12.5,-122Z', head),
  );

/** A boatman who leans on a pole, in shirt, trousers and a straw hat. */
export const boatman: Figure = (at, { cloth, trim, head, skin = ink.bark }) =>
  place(
    at,
    stroke('M72,-250L8,90', ink.black, 5),
    path('M-16,-92L-24,0L-9,0L2,-66L12,0L27,0L17,-92Z', trim),
    path('M-16,-158Q-24,-120 -17,-86L18,-86Q26,-120 20,-156Q2,-166 -16,-158Z', cloth),
    shade('M-16,-158Q-24,-120 -17,-86L-24,0H-14Q-12,-50 -4,-88Q-10,-124 -4,-162Z', 0.16),
    stroke('M14,-148L40,-150L56,-186', skin, 9) + stroke('M-10,-148Q0,-118 43,-112', skin, 9),
    rect([-3, -174, 10, 16], skin) + ellipse([3, -181, 10.5, 13], skin),
    path('M-24,-183Q3,-193 30,-183L11,-202Q3,-208 -5,-202Z', head),
  );

/** Somebody seated, only the upper half, 110 units tall: passengers, an audience from behind. */
export const seated: Figure = (at, { cloth, head, skin = ink.bark }) =>
  place(
    at,
    path('M-40,0Q-42,-60 -26,-70Q-10,-76 -6,-80H6Q10,-76 26,-70Q42,-60 40,0Z', cloth),
    shade('M12,-76Q20,-40 14,0H40Q42,-60 26,-70Q16,-73 12,-76Z', 0.16),
    rect([-5, -90, 10, 16], skin) + ellipse([0, -98, 11, 14], skin),
    path('M-13,-96C-19,-114 -12,-124 2,-123C17,-122 19,-110 12,-97Q0,-105 -13,-96Z', head),
  );
