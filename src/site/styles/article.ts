/** An article's page: one column of 60 to 75 signs, everything else in its service. */
export const article = `
.article>*{max-width:40rem;margin-left:auto;margin-right:auto}
.article header{padding-top:.5rem}
.article h1{font-size:clamp(1.9rem,7.2vw,3.1rem);line-height:1.08;letter-spacing:-.02em;font-weight:800}
.article .kicker{font-size:.9375rem}
.standfirst{font-size:1.2rem;line-height:1.5;margin-top:.9rem;color:var(--soft)}
.genre,.age{font-size:.875rem;line-height:1.5;margin:.25rem 0 1rem}
.age{border-left:4px solid var(--accent);background:var(--tint);padding:.6rem .9rem;font-weight:600}
.byline{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;margin-top:1.25rem;font-family:var(--sans);font-size:.9375rem;line-height:1.35}
.byline p{display:flex;align-items:center;gap:.6rem;min-height:44px}
.byline img{width:48px;height:48px;border-radius:50%;object-fit:cover}
.byline a{font-weight:600}
.byline small{display:block;color:var(--soft);font-size:.8125rem}
.dates{margin-top:.75rem;padding:.6rem 0;border-top:1px solid var(--rule);border-bottom:1px solid var(--rule)}
.dates>*{display:block}
.article .lead-picture{margin:1.25rem -1rem 0;max-width:none}
.lead-picture img{width:100%;aspect-ratio:3/2;object-fit:cover}
figcaption{font-size:.8125rem;line-height:1.45;color:var(--soft);padding-top:.5rem}
figcaption small{font-size:.75rem;display:block}
.lead-picture figcaption{padding:.5rem 1rem 0}
.body{padding-top:1.5rem;font-size:1.125rem;line-height:1.65;hanging-punctuation:first}
.body>*+*,.body blockquote>*+*,.box>*+*{margin-top:1.15em}
.body h2{font-size:1.45rem;margin-top:1.7em}
.body h3{font-size:1.2rem;margin-top:1.5em}
.body h2+*,.body h3+*{margin-top:.5em}
.body ul,.body ol{padding-left:1.4em}
.body li+li,.body li>*+*{margin-top:.4em}
.body li::marker{color:var(--accent)}
.body sup,.body sub{font-size:.7em;line-height:0}
.quote blockquote{border-left:3px solid var(--accent);padding-left:1.1rem;font-style:italic}
.quote figcaption{padding-left:1.25rem}
.pull{border-top:3px solid var(--ink);border-bottom:1px solid var(--rule);padding:1.1rem 0;margin:2em 0}
.pull blockquote{font-size:1.6rem;line-height:1.25;font-weight:700;letter-spacing:-.01em;text-wrap:balance}
.box{background:var(--tint);border-top:4px solid var(--accent);padding:1.1rem 1rem;font-size:1rem}
.box-title{font-family:var(--sans);font-weight:700}
.pic img{width:100%}
.gallery{display:grid;grid-template-columns:1fr 1fr;gap:1rem .75rem}
.gallery img{aspect-ratio:1;object-fit:cover}
.also{font-family:var(--sans);font-size:1rem;line-height:1.4;border-top:1px solid var(--rule);border-bottom:1px solid var(--rule);padding:.8rem 0}
.also span{color:var(--accent);font-weight:700}
.also a,.embed a{display:block;font-weight:600;padding:.35rem 0}
.embed{border:1px solid var(--rule);border-left:4px solid var(--ink);padding:.7rem 1rem;font-family:var(--sans);font-size:1rem;line-height:1.4}
.embed span{display:block;font-weight:400}
.embed small{color:var(--soft);font-size:.8125rem}
.table{overflow-x:auto;font-family:var(--sans);font-size:.9375rem;line-height:1.4}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:700;padding-bottom:.5rem}
th,td{text-align:left;vertical-align:top;padding:.55rem .75rem .55rem 0;border-bottom:1px solid var(--rule)}
thead th{border-bottom:2px solid var(--ink)}
.body hr{border:0;text-align:center;color:var(--soft)}
.body hr::before{content:'* * *';letter-spacing:.4em}
pre{overflow-x:auto;background:var(--tint);padding:1rem;font-size:.875rem;line-height:1.5}
code{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.9em}
.corrections{background:var(--tint);padding:1rem;margin-top:2.5rem;font-size:1rem}
.corrections h2{font-size:1.1rem}
.corrections div{margin-top:.75rem}
.tags{margin-top:2rem}
.tags ul,.share ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.5rem}
.tags a,.share a{display:inline-flex;align-items:center;min-height:44px;padding:0 .9rem;border:1px solid var(--rule);border-radius:99px;font-size:.9375rem;text-decoration:none}
.share{margin-top:1.75rem;font-family:var(--sans)}
.share h2{font-size:1rem;margin-bottom:.6rem}
.share label{display:block;font-size:.8125rem;color:var(--soft);margin:.9rem 0 .25rem}
.share input{width:100%;min-height:44px;padding:0 .75rem;font:.875rem var(--sans);color:inherit;background:var(--tint);border:1px solid var(--soft);border-radius:2px}
.neighbours{display:grid;gap:0 2rem;margin:2.5rem auto 0;max-width:40rem;border-top:1px solid var(--rule)}
.neighbours a{display:block;padding:.9rem 0;border-bottom:1px solid var(--rule);font-family:var(--serif);font-weight:600;line-height:1.35;text-decoration:none}
.neighbours small{display:block;color:var(--accent);font-size:.8125rem}
@media (min-width:40rem){.neighbours{grid-template-columns:1fr 1fr;border:0}.neighbours a{border:0;border-top:1px solid var(--rule)}.neighbours .next{text-align:right;grid-column:2}}
@media (min-width:48rem){.dates{display:flex;flex-wrap:wrap;gap:0 1.25rem}.article .lead-picture{margin:1.75rem auto 0;max-width:60rem}.lead-picture figcaption{padding:.5rem 0 0}}
`;
