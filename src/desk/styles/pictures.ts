/** The picture library, the page of a picture, and the picker. */
export const picturesCss = `
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(9.5rem,45%),1fr));gap:1.25rem 1rem;list-style:none;padding:0;margin:1.5rem 0}
.grid li{display:flex;flex-direction:column;gap:.25rem;align-items:flex-start;min-width:0;font-size:.9375rem;line-height:1.35}
.grid a,.grid li button{display:block;width:100%;color:inherit;text-decoration:none;font-weight:400;text-align:left}
.grid a:hover .title{color:var(--accent);text-decoration:underline}
.grid li button{padding:0;border:0;background:none}
.grid img,.blank{display:block;width:100%;height:auto;aspect-ratio:3/2;object-fit:cover;border-radius:6px;background:var(--tint)}
.blank{border:1px dashed var(--rule)}
.blank.large{display:grid;place-items:center;color:var(--soft)}
.grid .title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;margin-top:.375rem}
.grid .soft{font-size:.8125rem}
.grid .badge{white-space:normal;border-radius:6px;line-height:1.3;padding:.125rem .5rem}
.send{margin-bottom:1.5rem}
.send h2,.sides h2{margin-top:0}
.sides .fields{margin-top:0}
.send .acts{margin-top:.75rem}
.send.over{border-color:var(--accent);box-shadow:inset 0 0 0 2px var(--accent)}
.sending{list-style:none;padding:0;margin-top:.75rem}
.sending li{display:grid;gap:.25rem;padding:.75rem 0;border-top:1px solid var(--rule)}
.sending .failed [role]{color:var(--bad)}
.sending img{grid-row:1/4;width:6rem;height:4rem;object-fit:cover;border-radius:4px;background:var(--tint)}
.sending li:has(img){grid-template-columns:6rem 1fr;column-gap:1rem}
.sending p{margin:0!important}
.sending .credit{grid-column:1/-1}
.sending progress{width:100%;height:.5rem;accent-color:var(--accent)}
.sides{display:grid;margin-top:1rem;gap:1.5rem 2.5rem;grid-template-columns:minmax(0,1fr);align-items:start}
@media (min-width:52rem){.sides{grid-template-columns:minmax(0,3fr) minmax(0,2fr)}}
.stage{position:relative;width:fit-content;max-width:100%;margin:0 0 .75rem;touch-action:pinch-zoom}
.stage img{display:block;max-width:100%;height:auto;max-height:70vh;border-radius:4px;background:var(--tint)}
.stage .aim{position:absolute;inset:0;width:100%;min-height:0;padding:0;border:0;background:none;cursor:crosshair}
.stage .aim::after{content:'';position:absolute;left:var(--x);top:var(--y);width:2rem;height:2rem;margin:-1rem 0 0 -1rem;border:3px solid #fff;border-radius:50%;box-shadow:0 0 0 2px #000,inset 0 0 0 2px #000;pointer-events:none}
.stage .frame{position:absolute;left:var(--x);top:var(--y);width:var(--w);height:var(--h);outline:2px solid #fff;box-shadow:0 0 0 2px #000;pointer-events:none}
.stage.cut{overflow:hidden;cursor:crosshair;touch-action:none}
.uploads{position:fixed;inset:auto 0 0 auto;z-index:2;width:min(26rem,100vw);max-height:50vh;overflow:auto;background:var(--paper)}
.stage.cut .frame{box-shadow:0 0 0 100vmax #000a}
.numbers{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:.75rem 1rem;margin:.5rem 0 1rem}
.numbers p{margin:0}
dt{font-weight:600}
dd{margin:0 0 1rem}
.picker{width:min(60rem,100vw);max-width:100vw;height:min(48rem,100dvh);max-height:100dvh;margin:auto;padding:1rem;border:1px solid var(--rule);border-radius:8px;background:var(--paper);color:var(--ink)}
.picker[open]{display:flex;flex-direction:column;gap:.75rem}
.picker::backdrop{background:#0009}
.picker header{display:flex;gap:1rem;align-items:center;justify-content:space-between}
.picker h2{margin:0}
.picker .results{flex:1;overflow:auto;padding:4px}
.picker .grid{margin:0 0 1rem}
`;
