/** Styles of saving, of two texts side by side, of versions and of notes. */
export const keepingCss = `
.keeping{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .75rem}
.keeping-words::before{content:'';display:inline-block;width:.6rem;height:.6rem;margin-right:.4rem;border-radius:50%;background:var(--good)}
.keeping[data-state=saving] .keeping-words::before{background:none;border:2px solid var(--soft)}
.keeping:not([data-state^=sav]) .keeping-words{font-weight:600}
.keeping:not([data-state^=sav]) .keeping-words::before{border-radius:0;background:var(--accent)}
.keeping a{display:inline-flex;align-items:center;min-height:44px}
.keeping-warning{color:var(--accent)}
dialog.ask.broad{width:min(72rem,calc(100vw - 1rem))}
.conflict>.acts{margin-top:1rem}
.conflict fieldset{margin-top:1.5rem}
.both-texts{display:grid;gap:.75rem;margin:.5rem 0}
@media (min-width:40rem){.both-texts{grid-template-columns:repeat(2,minmax(0,1fr))}}
.both-texts>div{background:var(--tint);padding:.5rem .75rem;border-radius:4px}
.both-texts figure{margin:.25rem 0}
.both-texts img{display:block;max-width:100%;max-height:8rem;width:auto;height:auto}
.both-texts figcaption{font-size:.875rem}
.both-texts h3{font-size:.9375rem;margin:0 0 .25rem}
.choices{display:flex;flex-wrap:wrap;gap:0 1.25rem}
.wording{white-space:pre-line}
ins{background:var(--tint);background:color-mix(in srgb,var(--good) 18%,transparent);text-decoration:underline;text-decoration-thickness:2px}
del+ins{margin-left:.25em}
del{color:var(--soft);text-decoration:line-through;text-decoration-thickness:2px}
.compared>div,.compared.field{border-left:4px solid var(--rule);padding:.25rem 0 .25rem .75rem;margin:.75rem 0}
.compared .soft+.wording{margin-top:0}
.notes blockquote,.rows blockquote{border-left:4px solid var(--rule);padding-left:.75rem;color:var(--soft)}
.answer{border-left:4px solid var(--rule);padding-left:.75rem;margin:.5rem 0}
.notes details{border:0}
.notes article{border-top:1px solid var(--rule);padding:.75rem 0;display:grid;gap:.5rem}
.notes .soft+.wording{margin-top:0}
`;
