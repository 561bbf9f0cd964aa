/** Lists, search, corrections and messages: one column, the first article larger. */
export const list = `
.list-head,.list,.results,.pages{max-width:52rem;margin-left:auto;margin-right:auto}
.list-head{padding:1rem 0 1.25rem}
.list-head h1{font-size:clamp(2rem,7vw,3rem);letter-spacing:-.02em}
.standfirst{font-size:1.15rem;line-height:1.5;margin-top:.6rem;color:var(--soft)}
.list-head .meta{margin-top:.75rem}
.author{display:flex;gap:1rem;align-items:center;margin:.75rem 0 0}
.author img{width:88px;height:88px;border-radius:50%;object-fit:cover}
.months{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.5rem;margin-top:1rem;font-family:var(--sans)}
.months a{display:inline-flex;align-items:center;min-height:44px;padding:0 .9rem;border:1px solid var(--rule);border-radius:99px;font-size:.9375rem;text-decoration:none}
.list .card.lead h2{font-size:clamp(1.6rem,5.5vw,2.2rem)}
.pages{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;border-top:3px solid var(--ink);margin-top:1.5rem;padding-top:.5rem;font-size:.9375rem}
.pages a{display:inline-flex;align-items:center;min-height:44px;font-weight:600}
.pages [rel=next]{margin-left:auto}
.search{margin-top:1rem}
.search label{display:block;font-size:.9375rem;font-weight:600;margin-bottom:.35rem}
.search div{display:flex;gap:.5rem}
.search input{flex:1;min-width:0;min-height:48px;padding:0 .75rem;font:1rem var(--sans);color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:2px}
.search button{min-height:48px;padding:0 1.25rem;font-size:1rem;font-weight:600;color:var(--paper);background:var(--accent);border:0;border-radius:2px}
.results article{padding:1.1rem 0;border-top:1px solid var(--rule)}
.results h2{font-size:1.25rem}
.results h2 a{text-decoration:none}
.results p:not(.kicker){margin-top:.35rem}
mark{background:none;color:inherit;font-weight:700;box-shadow:inset 0 -.35em color-mix(in srgb,var(--accent) 28%,transparent)}
@media (min-width:40rem){.list .card.standard .thumb{width:13rem}.list .card.standard h2{font-size:1.35rem}}
@media (min-width:48rem){.list .card.lead{display:grid;grid-template-columns:1.2fr 1fr;gap:1.5rem;align-items:center}}
`;
