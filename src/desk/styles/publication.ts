/** From draft to print: the line of steps, the two columns, the checklist; and the preview's frames and cards. */
export const publicationCss = `
.tabs{margin:-.5rem 0 1rem;box-shadow:0 1px var(--rule)}
.tabs ul{display:flex;flex-wrap:wrap;list-style:none;padding:0}
.tabs a{display:flex;align-items:center;min-height:44px;padding:0 .75rem 0 0;margin-right:.5rem;text-decoration:none;color:inherit}
.tabs a:hover{text-decoration:underline}
.tabs [aria-current]{box-shadow:inset 0 -3px var(--accent);color:var(--accent)}
.steps{display:flex;flex-wrap:wrap;gap:.375rem;list-style:none;padding:0;margin:0 0 1rem}
.steps li{display:flex;align-items:center;min-height:2rem;padding:0 .75rem;border:1px solid var(--rule);border-radius:1rem;color:var(--soft);font-size:.875rem}
.steps .past{background:var(--tint)}
.steps [aria-current]{background:var(--ink);border-color:var(--ink);color:var(--paper);font-weight:600}
.publication{display:grid;grid-template-columns:minmax(0,1fr);gap:0 3rem}
.publication h2{margin-top:0}
.publication>div>section{margin-bottom:2rem;min-width:0}
.publication .card{margin-bottom:1rem}
.publication .card+section{margin-top:2rem}
.publication details.card{padding:.25rem 1rem}
.publication summary h2{display:inline;margin:0}
.publication details.card[open]{padding-bottom:1rem}
@media (min-width:64rem){.publication{grid-template-columns:minmax(0,3fr) minmax(0,2fr);grid-template-rows:auto 1fr}.publication>:nth-child(2){grid-column:2;grid-row:1/3}}

.mend{display:inline-flex;align-items:center;min-height:24px;margin-right:.75rem;white-space:nowrap}
.fine{color:var(--good);font-weight:600}
.said{border-left:3px solid var(--rule);padding-left:.75rem;white-space:pre-line}
.history>li{gap:.25rem}
.preview{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem 3rem}
.preview .acts{align-items:flex-start;gap:1rem}
.preview h2{margin-top:1rem}
.preview figure{margin-top:1rem;max-width:100%}
.preview figcaption{font-weight:600;margin-bottom:.5rem}
.preview iframe{display:block;border:1px solid var(--soft);border-radius:8px;background:#fff}
.preview .phone{width:362px;max-width:100%;height:740px}
.scaled{--k:.25;height:calc(802px*var(--k));overflow:hidden}
.scaled iframe{width:1282px;height:802px;transform:scale(var(--k));transform-origin:0 0}
@media (min-width:30rem){.scaled{--k:.34}}
@media (min-width:48rem){.scaled{--k:.57}}
@media (min-width:64rem){.scaled{--k:.77}.preview{grid-template-columns:362px minmax(0,1fr)}.preview .whole{grid-column:1/3}}
@media (min-width:76rem){.scaled{--k:.92}}
@media (min-width:84rem){.scaled{--k:1}}
.sharing{width:22rem;max-width:100%;border:1px solid var(--rule);border-radius:8px;overflow:hidden;background:var(--tint);font-size:.9375rem;line-height:1.35}
.sharing img{display:block;width:100%;height:auto;aspect-ratio:1.91;object-fit:cover}
.sharing code{font:inherit}
.sharing div{padding:.625rem .75rem}
.sharing p+p{margin-top:.125rem}
.sharing .cut{display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}
`;
