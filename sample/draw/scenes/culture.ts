import { dice, ground, rays } from '../carving.ts';
import { sky } from '../landscape.ts';
import { ink } from '../palette.ts';
import { cut, type Drawing, disc, ellipse, label, path, place, points, rect } from '../shapes.ts';

/** An open-air cinema at night, a horse galloping on the screen. */
export function openAirCinema(): Drawing {
  const roll = dice(77);
  return [
    sky(ink.night),
    Array.from({ length: 30 }, () => disc([roll() * 1600, roll() * 240, 3 + Math.round(roll() * 2)], ink.straw)).join(
      '',
    ),
    `<path d="M800,1067L300,150H1300Z" fill="${ink.dusk}" fill-opacity="0.35"/>`,
    rect([196, 96, 1208, 664, 8], ink.black),
    cut(
      'screen',
      'M224,124H1376V732H224Z',
      rect([224, 124, 1152, 608], ink.straw),
      disc([1010, 380, 190], ink.laterite),
      ground(points('224,640 500,610 900,640 1376,600'), 740, ink.ochre),
      ground(points('224,690 700,670 1376,680'), 740, ink.brick),
      place({ x: 770, y: 460, scale: 1.22 }, horse()),
    ),
    audience(),
  ].join('');
}

function audience(): Drawing {
  const roll = dice(78);
  return Array.from({ length: 3 }, (_, row) =>
    Array.from({ length: 13 - row * 2 }, (_, index) => {
      const [x, y, size] = [60 + index * (124 + row * 26) + row * 20 + roll() * 24, 850 + row * 96, 40 + row * 9];
      const wrap =
        roll() < 0.45
          ? path(
              `M${x - size},${y - size * 0.3}Q${x - size * 1.2},${y - size * 1.5} ${x + 6},${y - size * 1.45}Q${x + size * 1.3},${y - size * 1.4} ${x + size},${y - size * 0.3}Q${x},${y - size * 0.7} ${x - size},${y - size * 0.3}Z`,
              [ink.indigo, ink.brick, ink.reed][row] ?? ink.brick,
            )
          : '';
      return (
        path(
          `M${x - size * 2},1100Q${x - size * 2.1},${y + size} ${x},${y + size}T${x + size * 2},1100Z`,
          row === 1 ? ink.bark : ink.black,
        ) +
        ellipse([x, y, size * 0.84, size], row === 1 ? ink.bark : ink.black) +
        wrap
      );
    }).join(''),
  ).join('');
}

const horse = (): Drawing =>
  path(
    'M-190,-40C-240,-60 -280,-30 -310,30C-270,0 -240,4 -206,10C-214,50 -250,80 -300,100L-340,150L-322,160L-276,122C-220,110 -180,90 -160,60L-120,70L-150,120L-120,180L-104,170L-122,122L-70,72C-20,84 40,80 90,66L160,90L200,150L222,146L186,76L130,50L200,60L262,40L286,64L304,50L268,12L150,16C170,-10 176,-40 180,-60C200,-76 230,-70 258,-52C276,-44 290,-58 280,-74L236,-128C236,-146 226,-156 216,-160L212,-142C180,-150 150,-130 120,-96L60,-60C-20,-50 -120,-70 -190,-40Z',
    ink.black,
  ) +
  path('M212,-142C170,-176 120,-150 70,-70C100,-86 130,-104 150,-124Z', ink.black) +
  path(
    'M-20,-56C-34,-110 -24,-150 4,-176C30,-190 50,-170 44,-140L96,-96L88,-84L34,-112L30,-60L62,-10L40,20L30,10L38,-8L0,-44Z',
    ink.indigo,
  ) +
  disc([22, -198, 23], ink.bark) +
  path('M0,-204Q4,-230 28,-226Q48,-220 44,-198Q20,-210 0,-204Z', ink.laterite) +
  path('M-4,-160C-50,-150 -90,-176 -130,-150C-90,-140 -50,-110 -14,-120Z', ink.laterite) +
  disc([236, -112, 5], ink.straw);

/** Each tile's letter, its ground and its ink. */
const tiles = [
  ['ŋ', ink.laterite, ink.paper],
  ['ɓ', ink.indigo, ink.straw],
  ['ⵣ', ink.ochre, ink.black],
  ['ߒ', ink.river, ink.paper],
  ['ɛ', ink.straw, ink.brick],
  ['አ', ink.bark, ink.ochre],
  ['ɗ', ink.paper, ink.indigo],
  ['𞤀', ink.laterite, ink.straw],
  ['ƴ', ink.brick, ink.straw],
  ['ث', ink.clay, ink.night],
  ['ꔀ', ink.indigo, ink.paper],
  ['ɔ', ink.ochre, ink.bark],
  ['ẹ', ink.brick, ink.paper],
  ['ñ', ink.night, ink.ochre],
  ['ƙ', ink.sky, ink.indigo],
] as const;

/** Letters of the scripts and spellings in which the region writes its languages. */
export function letters(): Drawing {
  const [width, height] = [320, 1067 / 3];
  return tiles
    .map(([letter, ground_, colour], index) => {
      const [x, y] = [(index % 5) * width, Math.floor(index / 5) * height];
      return (
        rect([x, y, width + 1, height + 1], ground_) +
        cut(
          `tile${index}`,
          `M${x},${y}h${width}v${height}h${-width}Z`,
          index % 4 === 1
            ? rays([x + width / 2, y + height / 2], { inner: 140, outer: 230, count: 40, width: 6 }, colour)
            : '',
        ) +
        label(letter, [x + width / 2, y + height / 2 + (/[ŋɓɛɗƴɔẹñƙ]/u.test(letter) ? 70 : 74)], {
          size: letter === 'ث' ? 230 : 220,
          weight: 800,
          colour,
          anchor: 'middle',
        })
      );
    })
    .join('');
}
