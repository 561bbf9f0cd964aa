import { glitter, gouge, ground, hatching, ripples } from '../carving.ts';
import { boatman, seated } from '../figures.ts';
import { acacia, birds, canoe, earthHouse, palm, sky, sun } from '../landscape.ts';
import { ink } from '../palette.ts';
import { type Drawing, type Point, path, place, rect } from '../shapes.ts';

/** A long canoe on the Niger at sunrise, off the far bank of Bamako. */
export function pirogue(): Drawing {
  const far: Point[] = [[0, 520], [220, 486], [420, 500], [640, 470], [900, 496], [1180, 462], [1400, 482], [1600, 470]];
  return [
    sky(ink.straw),
    sun([1080, 430, 190], ink.laterite, ink.ochre),
    ground(far, 620, ink.clay),
    ground([[0, 560], [300, 540], [620, 556], [980, 538], [1300, 552], [1600, 540]], 640, ink.brick),
    rect([0, 600, 1600, 467], ink.river),
    ripples([0, 615, 1600, 440], { rows: 15, seed: 4, density: 0.9, reach: 170 }, ink.reed),
    glitter([1080, 610, 200, 300], { rows: 12, seed: 7 }, ink.ochre),
    birds([[360, 220], [450, 260], [300, 290]], ink.brick, 34),
    palm({ x: 130, y: 590, scale: 0.62 }, ink.bark, ink.reed),
    palm({ x: 230, y: 596, scale: 0.46, flip: true }, ink.bark, ink.reed),
    place({ x: 690, y: 880, scale: 2.3 },
      boatman({ x: 128, y: -22, scale: 0.78 }, { cloth: ink.paper, trim: ink.indigo, head: ink.straw }),
      seated({ x: -20, y: -14, scale: 0.72 }, { cloth: ink.laterite, trim: ink.laterite, head: ink.ochre }),
      seated({ x: -84, y: -14, scale: 0.66 }, { cloth: ink.ochre, trim: ink.indigo, head: ink.paper }),
      seated({ x: 42, y: -14, scale: 0.7 }, { cloth: ink.sky, trim: ink.foam, head: ink.black }),
      canoe({ x: 0, y: 0 }, ink.black, ink.ochre),
    ),
    path([[520, 930, 900], [760, 960, 1180], [300, 985, 560]].map(([x = 0, y = 0, x2 = 0]) => gouge([x, y], [x2, y], 9)).join(''), ink.foam),
  ].join('');
}
void acacia; void earthHouse; void hatching;
