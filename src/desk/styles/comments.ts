/** The comments that readers wrote, and what is decided of them. */
export const commentsCss = `
.comments{list-style:none;padding:0}
.comments>li{position:relative;display:grid;gap:.5rem;padding:1rem 0;border-top:1px solid var(--rule);scroll-margin-top:1rem}
.comments>li:focus{outline:0;box-shadow:-6px 0 0 var(--accent)}
.comments>li>*{margin:0}
.comments>li>input{position:absolute;right:0;top:1rem;width:1.5rem;height:1.5rem;margin:0}
.comments h2{font-size:1.0625rem;margin:0;padding-right:2.5rem}
.comments .badge{font-weight:400}
.comment-text{border-left:3px solid var(--rule);padding-left:.875rem;white-space:pre-wrap;font-size:1.0625rem;line-height:1.55;max-width:42rem}
blockquote .comment-text,.answered .hint{font-size:1rem}
.answered blockquote{margin:0;color:var(--soft)}
.answered summary,.comments .more summary,.narrow summary{font-weight:400;font-size:.9375rem}
.comments .acts button{padding-inline:.75rem}
.tabs .count{margin-left:.375rem}
@media (pointer:coarse){#keys{display:none}}
.comments .facts{display:grid;gap:.25rem}
.comments .facts p:empty{display:none}
.comments .facts>*{margin:0}
.doubts{padding:.5rem .75rem .5rem 1.75rem;border-left:3px solid var(--accent);background:var(--tint);font-size:.9375rem}
.kin>span{display:inline-block;margin-right:1rem}
.comments .more>*{margin-top:.75rem}
.comments .more fieldset{padding-top:.5rem}
.comments .more fieldset>*+*{margin-top:.625rem}
.comments .more summary{margin-top:0}
.reasons{display:grid;gap:.625rem}
.reasons p{margin:0}
.comments .decided{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center}
#keys dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.25rem 1rem;margin:.5rem 0 1rem}
#keys dl div{display:flex;gap:.625rem}
#keys dd{margin:0}
kbd code{font:inherit}
kbd{display:inline-block;min-width:1.75rem;text-align:center;border:1px solid var(--rule);border-bottom-width:2px;border-radius:4px;padding:0 .375rem;font:inherit;font-size:.875rem;background:var(--tint)}
.filter.of-comments{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.of-comments>:first-of-type,.of-comments .acts{grid-column:1/-1}
.tap{margin:1.5rem 0}
.tap button{width:100%;min-height:64px;font-size:1.1875rem}
.comments .more textarea{min-height:8rem}
html:has(#decisions input[name=comment]:checked){scroll-padding-bottom:5rem}
.bulk .several>.acts>button:first-child{margin-inline-start:0}
#decisions:has(input[name=comment]:checked) .bulk{position:sticky;bottom:0}
@media (min-width:48rem){.reasons{grid-template-columns:1fr 1fr;align-items:end}.comments .more>*{max-width:42rem}}
`;
