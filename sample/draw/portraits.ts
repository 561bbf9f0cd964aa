import { gouge } from './carving.ts';
import { ink } from './palette.ts';
import { cut, type Drawing, disc, ellipse, path, place, rect, ring, round360, shade, stroke } from './shapes.ts';

/** Width and height of a portrait. */
export const portraitSide = 400;

/** What a drawn bust is made of; `head` draws hair or headwear, `more` what comes in front of the face. */
type Bust = {
  back: string;
  halo: string;
  skin: string;
  cloth: string;
  trim: string;
  collar: 'round' | 'open' | 'shirt';
  behind?: Drawing;
  head: Drawing;
  more?: Drawing;
  narrow?: true;
};

function bust({ back, halo, skin, cloth, trim, collar, behind = '', head, more = '', narrow }: Bust): Drawing {
  const width = narrow ? 56 : 61;
  return [
    rect([0, 0, 400, 400], back),
    disc([200, 190, 156], halo),
    behind,
    path('M30,400C34,318 92,288 156,272Q168,266 168,240H232Q232,266 244,272C308,288 366,318 370,400Z', cloth),
    path('M166,214H234V262Q200,300 166,262Z', skin),
    shade('M200,226H234V262Q216,284 190,282Z', 0.28),
    collars[collar](cloth, trim),
    shade('M252,276C308,290 366,318 370,400H262Q280,330 252,276Z', 0.16),
    path(
      `M${200 - width},160C${200 - width},84 ${200 + width},84 ${200 + width},164C${200 + width},216 236,256 200,256C164,256 ${200 - width},214 ${200 - width},160Z`,
      skin,
    ),
    shade(
      `M206,104C214,150 220,170 210,196Q222,222 200,256C236,256 ${200 + width},216 ${200 + width},164C${200 + width},124 236,104 206,104Z`,
      0.22,
    ),
    ellipse([200 - width - 1, 178, 8, 15], skin),
    ellipse([200 + width + 1, 178, 8, 15], skin),
    shade(`M${200 + width - 2},163q11,4 9,15q0,14 -9,15Z`, 0.22),
    features(),
    head,
    more,
  ].join('');
}

const features = (): Drawing =>
  stroke('M160,152q15,-9 29,-1M212,151q14,-8 28,1', ink.black, 5) +
  path(gouge([161, 170], [189, 171], 9) + gouge([212, 171], [240, 170], 9), ink.paper) +
  disc([176, 170, 5.5], ink.black) +
  disc([226, 170, 5.5], ink.black) +
  stroke('M199,174q-10,24 -4,28q6,3 12,0', ink.black, 4) +
  stroke('M181,224q19,9 40,-1', ink.brick, 6);

const collars = {
  round: (_cloth: string, trim: string): Drawing =>
    stroke('M160,268Q200,326 240,268', trim, 14) +
    path('M192,306h16l-8,60Z', trim) +
    path(gouge([150, 320], [156, 396], 5) + gouge([246, 320], [240, 396], 5), trim),
  open: (_cloth: string, trim: string): Drawing => path('M156,272L200,350L244,272L258,282L204,400H196L142,282Z', trim),
  shirt: (_cloth: string, trim: string): Drawing =>
    path('M164,258L200,300L170,330L146,276ZM236,258L200,300L230,330L254,276Z', trim) + stroke('M200,302V400', trim, 4),
} as const;

const cropped = path('M137,160C130,70 270,70 263,162C258,132 246,124 200,122C154,124 142,132 137,160Z', ink.black);
const scarf = (fill: string, fold: string): Drawing =>
  path('M130,158C104,60 150,26 212,28C284,30 298,84 270,158C250,122 160,116 130,158Z', fill) +
  path('M262,66C306,34 330,60 314,92C292,92 272,86 262,66Z', fill) +
  path(gouge([150, 128], [216, 44], 6) + gouge([196, 122], [256, 58], 5), fold) +
  shade('M236,34C284,50 292,96 270,158Q262,142 246,134Q264,80 236,34Z', 0.16);
const cap = (fill: string, band: string): Drawing =>
  path('M136,140Q130,64 200,62Q270,64 264,140Q200,118 136,140Z', fill) +
  path('M135,142Q132,122 138,112Q200,92 262,112Q268,122 265,142Q200,118 135,142Z', band);
const glasses =
  ring([176, 170, 23], ink.black, 5) +
  ring([226, 170, 23], ink.black, 5) +
  stroke('M199,168q2,-4 4,0M153,166l-14,-4M249,166l12,-4', ink.black, 5);
const beard =
  path(
    'M140,180C144,244 166,264 200,264C236,264 256,244 260,180C252,214 240,214 222,210Q200,204 178,210C160,214 148,214 140,180Z',
    ink.black,
  ) + stroke('M184,228q16,6 34,-1', ink.brick, 5);
const earrings = disc([136, 200, 9], ink.ochre) + disc([264, 200, 9], ink.ochre);

/** The newsroom's own emblem: a table seen from above, with its sheets and its lamp. */
function newsroomTable(): Drawing {
  const sheet = (x: number, y: number, turn: number) =>
    place(
      { x, y, turn },
      rect([-30, -40, 60, 80], ink.paper),
      path([-24, -10, 4, 18].map((line) => gouge([-20, line], [20, line], 4)).join(''), ink.black),
    );
  const heads = [0, 60, 120, 180, 240, 300].map((turn, index) =>
    place(
      { x: 200, y: 200, turn },
      ellipse([0, -158, 52, 25], [ink.laterite, ink.river, ink.straw][index % 3] ?? ink.straw),
      disc([0, -152, 21], [ink.black, ink.bark][index % 2] ?? ink.black),
    ),
  );
  return [
    rect([0, 0, 400, 400], ink.indigo),
    ...heads,
    disc([200, 200, 118], ink.ochre),
    cut(
      'table',
      round360([200, 200, 118]),
      path('M60,250C120,190 160,300 220,240S320,170 360,220V262C320,210 280,280 230,290S120,250 60,300Z', ink.river),
    ),
    sheet(160, 160, -14),
    sheet(240, 150, 10),
    sheet(176, 262, 8),
    sheet(252, 246, -18),
  ].join('');
}

/** The authors' portraits by slug: drawn, invented, nobody's likeness. */
export const portraits: Record<string, () => Drawing> = {
  redaction: newsroomTable,
  'aissatou-bah': () =>
    bust({
      back: ink.straw,
      halo: ink.ochre,
      skin: '#6b412b',
      cloth: ink.indigo,
      trim: ink.straw,
      collar: 'round',
      head: scarf(ink.indigo, ink.dusk),
      more: earrings,
      narrow: true,
    }),
  'idriss-ngarta': () =>
    bust({
      back: ink.sand,
      halo: ink.clay,
      skin: '#43261b',
      cloth: ink.paper,
      trim: ink.stone,
      collar: 'round',
      head:
        path('M128,156C112,60 160,40 206,40C262,40 288,76 270,156C250,116 160,112 128,156Z', ink.paper) +
        path(
          gouge([132, 130], [250, 60], 7) + gouge([150, 90], [262, 130], 7) + gouge([136, 100], [210, 48], 5),
          ink.stone,
        ) +
        shade('M232,46C276,66 284,110 270,156Q262,138 246,130Q262,90 232,46Z', 0.14),
      more:
        path('M126,226C150,262 180,268 200,268C226,268 252,262 274,226L286,262C260,306 140,306 114,262Z', ink.paper) +
        path(gouge([128, 250], [250, 290], 6), ink.stone),
    }),
  'clarisse-mbemba': () =>
    bust({
      back: ink.river,
      halo: ink.foam,
      skin: '#4e2d1e',
      cloth: ink.laterite,
      trim: ink.ochre,
      collar: 'open',
      behind: disc([200, 120, 96], ink.black),
      head: path(
        'M138,156C126,84 150,60 200,60C250,60 274,84 262,156C250,120 220,112 190,112C160,116 146,130 138,156Z',
        ink.black,
      ),
      more: glasses + earrings,
      narrow: true,
    }),
  'yacine-belhadi': () =>
    bust({
      back: ink.sky,
      halo: ink.paper,
      skin: '#c08a62',
      cloth: ink.night,
      trim: ink.paper,
      collar: 'shirt',
      head: path(
        'M136,160C122,80 170,58 214,62C262,66 276,100 264,162C258,136 250,124 232,118C200,126 160,120 148,130Q140,140 136,160Z',
        ink.black,
      ),
      more: beard,
    }),
  'fanta-sidibe': () =>
    bust({
      back: ink.laterite,
      halo: ink.clay,
      skin: '#5a3423',
      cloth: ink.ochre,
      trim: ink.brick,
      collar: 'round',
      head: scarf(ink.ochre, ink.brick),
      more: earrings,
      narrow: true,
    }),
  'rodrigue-ilboudo': () =>
    bust({
      back: ink.stone,
      halo: ink.straw,
      skin: '#43261b',
      cloth: ink.river,
      trim: ink.paper,
      collar: 'shirt',
      head: cropped,
      more: glasses,
    }),
  'mame-coumba-seck': () =>
    bust({
      back: ink.indigo,
      halo: ink.dusk,
      skin: '#3a2118',
      cloth: ink.sky,
      trim: ink.indigo,
      collar: 'open',
      behind: path(
        'M150,90C116,150 112,240 92,332H134C146,290 152,250 152,190ZM250,90C284,150 288,240 308,332H266C254,290 248,250 248,190Z',
        ink.black,
      ),
      head:
        path(
          'M136,166C118,70 160,50 200,50C240,50 282,70 264,166C252,124 222,106 200,104C178,106 148,124 136,166Z',
          ink.black,
        ) +
        stroke('M200,54V104M170,60L160,118M230,60L240,118', ink.bark, 4) +
        disc([112, 318, 8], ink.ochre) +
        disc([288, 318, 8], ink.ochre),
      more: earrings,
      narrow: true,
    }),
  'eloise-amoussou': () =>
    bust({
      back: ink.foam,
      halo: ink.sky,
      skin: '#7a4a30',
      cloth: ink.brick,
      trim: ink.straw,
      collar: 'round',
      behind: ellipse([200, 54, 50, 44], ink.black),
      head:
        path(
          'M137,160C126,84 160,66 200,66C240,66 274,84 263,160C252,116 222,108 200,108C178,108 148,116 137,160Z',
          ink.black,
        ) + path('M150,86Q200,54 250,86L254,104Q200,72 146,104Z', ink.ochre),
      more: earrings,
      narrow: true,
    }),
  'herve-tchoumi': () =>
    bust({
      back: ink.ochre,
      halo: ink.straw,
      skin: '#52301f',
      cloth: ink.reed,
      trim: ink.paper,
      collar: 'shirt',
      head: cap(ink.laterite, ink.brick),
      more: stroke('M176,212q24,-8 48,0', ink.black, 7),
    }),
};
