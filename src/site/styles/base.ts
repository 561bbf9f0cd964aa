import type { Palette } from '#content/colours.ts';

/** The newspaper's colours in both schemes; `content/colours.ts` sees to it that they hold 4.5:1 on their ground. */
export function coloursOf({ light, dark }: { light: Palette; dark: Palette }): string {
  return `:root{${declared(light)}}@media (prefers-color-scheme:dark){:root{${declared(dark)}}}`;
}

function declared(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}

/** What every page needs. System fonts only: Charter or Georgia where they are, Noto Serif on Android. One accent. */
export const base = `
:root{color-scheme:light dark;
--serif:Charter,'Bitstream Charter','Iowan Old Style','Sitka Text',Cambria,Georgia,'Noto Serif',serif;
--sans:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif}
*{box-sizing:border-box;margin:0}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{background:var(--paper);color:var(--ink);font:1.0625rem/1.6 var(--serif);overflow-wrap:break-word}
main,.masthead,.footer{max-width:76rem;margin:0 auto;padding:0 1rem}
a{color:inherit;text-decoration-color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:1px}
a:hover{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
img{display:block;max-width:100%;height:auto;background:var(--tint)}
h1,h2,h3{line-height:1.15;font-weight:700;text-wrap:balance}
small,.meta,.kicker,nav,.find,.today,label,button,figcaption,.kind,.genre,.age{font-family:var(--sans)}
.meta{font-size:.8125rem;line-height:1.5;color:var(--soft)}
.meta a{text-decoration-color:var(--rule)}
.kicker{font-size:.8125rem;font-weight:600;line-height:1.35;color:var(--accent);margin-bottom:.25rem}
.kind{font-size:.75rem;font-weight:600;color:var(--paper);background:var(--ink);padding:.1rem .4rem;margin-right:.4rem;border-radius:2px}
.skip,.unseen{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
.skip:focus{clip-path:none;width:auto;height:auto;z-index:9;padding:.75rem 1rem;background:var(--paper)}
.flash{background:var(--accent);color:var(--paper);padding:.75rem 1rem;text-align:center}
.flash a{color:inherit;outline-color:currentcolor;text-decoration-color:currentcolor}
.masthead{padding-top:.25rem}
.top{display:flex;justify-content:space-between;align-items:center;font-size:.8125rem;color:var(--soft)}
.find{display:inline-flex;align-items:center;min-height:44px;padding-left:1rem;color:var(--ink)}
.nameplate{font-size:clamp(2.5rem,9vw,4.25rem);font-weight:800;line-height:1;letter-spacing:-.035em;text-align:center}
.nameplate a{text-decoration:none}
.nameplate img{max-height:5.5rem;width:auto;margin:0 auto;background:none}
.tagline{font-style:italic;text-align:center;color:var(--soft);font-size:.9375rem;margin:.4rem 0 .6rem}
.masthead nav{border-top:1px solid var(--ink);border-bottom:1px solid var(--rule);margin:.6rem -1rem 0}
.masthead nav ul{display:flex;overflow-x:auto;list-style:none;padding:0 .5rem;scrollbar-width:none}
.masthead nav a{display:flex;align-items:center;min-height:46px;padding:0 .6rem;font-size:.9375rem;font-weight:500;text-decoration:none;white-space:nowrap}
.masthead nav [aria-current]{color:var(--accent);box-shadow:inset 0 -3px var(--accent)}
.footer{border-top:4px double var(--ink);margin-top:3.5rem;padding-top:1.5rem;padding-bottom:2.5rem}
.footer .nameplate{font-size:1.75rem;text-align:left}
.footer ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:0 1.5rem;margin:.75rem 0}
.footer nav a{display:inline-flex;align-items:center;min-height:44px;font-size:.9375rem;text-decoration-color:var(--rule)}
.crumbs ol{list-style:none;padding:0;display:flex;flex-wrap:wrap;font-size:.8125rem;color:var(--soft)}
.crumbs li+li::before{content:'›';padding:0 .5rem}
.crumbs a{display:inline-flex;align-items:center;min-height:44px;text-decoration-color:var(--rule)}
.at-lt{object-position:0 0}.at-lm{object-position:0}.at-lb{object-position:0 100%}.at-ct{object-position:50% 0}.at-cb{object-position:50% 100%}.at-rt{object-position:100% 0}.at-rm{object-position:100%}.at-rb{object-position:100% 100%}
@media (min-width:48rem){main,.masthead,.footer{padding-left:2rem;padding-right:2rem}
.masthead nav{margin:.9rem 0 0}.masthead nav ul{justify-content:center;flex-wrap:wrap;padding:0}}
@media print{.masthead nav,.top a,.footer nav,.skip,.share,.neighbours,.band,.tags,.crumbs,.also,.embed small{display:none}
body{font-size:11pt;background:#fff;color:#000}a{text-decoration:none}.nameplate{text-align:left;font-size:20pt}}
`;

/** Cards, in every layout that lists use. */
export const cards = `
.card h2,.card h3{font-size:1.125rem}
.card a{text-decoration:none}
.card a:hover{text-decoration:underline;text-decoration-color:var(--accent)}
.card{position:relative;display:flex;gap:.875rem;align-items:flex-start}
.card h2 a::after,.card h3 a::after{content:'';position:absolute;inset:0}
.card .words{flex:1;min-width:0}
.thumb{flex:none;width:7rem}
.thumb img{width:100%;aspect-ratio:3/2;object-fit:cover}
.card .extract{display:none}
.card .meta{margin-top:.3rem}
.card.lead{display:block}
.lead .thumb{width:auto;margin:0 -1rem .9rem}
.card.lead h2{font-size:clamp(1.75rem,6.4vw,2.75rem);letter-spacing:-.015em;line-height:1.08}
.card.lead .extract{display:block;font-size:1.125rem;line-height:1.5;margin-top:.6rem}
.card.line{display:block}
.line h3{font-size:1.0625rem;font-weight:600}
.cards>*,.list>*{padding:1rem 0;border-top:1px solid var(--rule)}
.more{font-family:var(--sans);font-size:.9375rem;font-weight:600;display:inline-flex;align-items:center;min-height:44px}
.empty{padding:2rem 0;font-size:1.125rem}
@media (min-width:40rem){.card.standard .extract{display:block;font-size:.9375rem;line-height:1.5;color:var(--soft);margin-top:.35rem}}
@media (min-width:48rem){.lead .thumb{margin:0 0 1rem}}
`;

/** Bands of cards under an article or beside a message. */
export const bands = `
.band{border-top:4px double var(--ink);margin-top:3rem;padding-top:1rem}
.band h2{font-size:1.25rem;margin-bottom:.75rem}
.band .cards>:first-child{border-top:0}
@media (min-width:40rem){.band .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:1.5rem 2rem}
.band .cards>*{border:0;padding:0;display:block}.band .thumb{width:auto;margin-bottom:.6rem}.band .extract{display:none!important}}
`;
