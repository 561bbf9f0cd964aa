/** Arranging the front page: zones beside the articles to add, and the previews, which are drawn small where it is narrow. */
export const frontCss = `
.front-said:empty{display:none}
.front-said{border-left:4px solid var(--good);background:var(--tint);padding:.75rem 1rem;margin-bottom:1rem}
.arranging{display:grid;gap:1rem 2.5rem;align-items:start}
.arranging>*{min-width:0}
.arranging[aria-busy=true]{opacity:.6}
.zone{border:1px solid var(--rule);border-radius:8px;margin-top:1rem;padding:.75rem 1rem}
.zone header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:0 1rem;min-height:44px}
.zone h2,.finder h2{margin:0}
.zone h2 .soft{font-weight:400}
.zone.over{border-color:var(--accent);background:var(--tint)}
.arranging ol{list-style:none;padding:0}
.arranging li{position:relative;display:grid;grid-template-columns:minmax(0,1fr);gap:.5rem 1rem;align-items:center;padding:.75rem 0;border-top:1px solid var(--rule)}
.arranging li[data-article].grips{padding-left:3rem}
.arranging .automatic strong{font-weight:400}
.note ol{list-style:decimal;padding-left:1.25rem}
.note li{display:list-item;border:0;padding:.125rem 0}
.front-words strong,.front-words .soft{display:block}
.moves{display:flex;flex-wrap:wrap;gap:.375rem}
.moves button{min-width:44px;padding:.25rem .625rem;font-size:.9375rem;font-weight:400}
.pin{grid-column:1/-1}
.pin summary{padding:.375rem 0}
.grip{position:absolute;left:0;top:.5rem;width:44px;height:44px;display:grid;place-items:center;cursor:grab;touch-action:none;user-select:none;color:var(--soft);font-size:1.25rem}
.lifted{opacity:.4}
.arranging li.drop{padding:0;border-top:4px solid var(--accent)}
.hour{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(9rem,100%),1fr));gap:1rem}
.hour input{min-width:0}
.front-search{margin:.5rem 0}
.front-search .acts input{flex:1 1 8rem;width:auto;min-width:0}
.note .acts{margin-top:.75rem}
.front-preview{overflow:hidden;border:1px solid var(--rule);border-radius:8px;max-width:100%}
.front-preview iframe{border:0;background:var(--paper);display:block;transform-origin:0 0}
.front-preview.phone{width:360px;height:640px}
.front-preview.phone iframe{width:360px;height:640px}
.front-preview.computer{width:320px;height:225px}
.front-preview.computer iframe{width:1280px;height:900px;transform:scale(.25)}
.contents div{display:flex;flex-wrap:wrap;gap:0 .5rem}
.contents dt{color:var(--soft)}
.contents dd{margin:0}
@media (max-width:24rem){.front-preview.phone{width:324px;height:576px}.front-preview.phone iframe{transform:scale(.9)}}
@media (min-width:48rem){.front-preview.computer{width:640px;height:450px}.front-preview.computer iframe{transform:scale(.5)}}
@media (min-width:64rem){.arranging{grid-template-columns:minmax(0,1fr) 24rem}.finder{position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow:auto}
.zone li{grid-template-columns:minmax(0,1fr) auto}.front-preview.computer{width:960px;height:675px}.front-preview.computer iframe{transform:scale(.75)}}
`;
