/** Comments under an article and on pages of their own, and the forms that readers fill in. */
export const comments = `
.comments{max-width:40rem;margin:3rem auto 0;border-top:4px double var(--ink);padding-top:1rem}
.comments h2{font-size:1.25rem}
.comments>*+h2{margin-top:2.5rem}
.comments h3{font-size:1.125rem;margin-top:2rem}
.comments ol{list-style:none;padding:0}
.comments li{margin-top:1.25rem}
.comments li li{border-left:3px solid var(--rule);padding-left:1rem;margin-left:.25rem}
.comments p+p{margin-top:.5rem}
.comments b{color:var(--ink);margin-right:.25rem}
.comments .kind{margin:0 .25rem 0 0}
.comments :target{background:var(--tint);box-shadow:0 0 0 .75rem var(--tint)}
.comments blockquote{border-left:3px solid var(--rule);padding-left:1rem;margin-top:1rem}
.acts{display:flex;flex-wrap:wrap;gap:0 1.25rem;font:.8125rem var(--sans)}
.acts a{display:inline-flex;align-items:center;min-height:44px;text-decoration-color:var(--rule)}
.acts [aria-current]{font-weight:700;text-decoration:none}
.write{margin-top:.75rem}
.write p{margin-top:1rem}
.write label,legend{font:600 .9375rem var(--sans)}
.write small{font-size:.8125rem;color:var(--soft)}
.write textarea,.write input:not([type=checkbox],[type=radio]){display:block;width:100%;min-height:48px;margin-top:.25rem;padding:.6rem .75rem;font:1rem/1.5 var(--sans);color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:2px}
.write .tick{display:flex;gap:.6rem;align-items:center;min-height:44px;margin:.25rem 0 0}
.tick input{flex:none;width:1.4rem;height:1.4rem;accent-color:var(--accent)}
.write .tick label{font-weight:400}
.write button{min-height:48px;margin-top:.75rem;padding:0 1.25rem;font-size:1rem;font-weight:600;color:var(--paper);background:var(--accent);border:0;border-radius:2px}
.wrong,.comments .wrong{display:block;font:600 .875rem var(--sans);color:var(--accent)}
.write [aria-invalid]{border:2px solid var(--accent)!important}
`;

/** What only their own pages need. */
export const commentsAlone = `
.list-head{max-width:40rem}
.list-head+.comments{margin-top:0}
.list-head .kicker a{display:inline-block;padding:.6rem 0}
fieldset{border:0;padding:0;margin-top:1rem}
legend{padding:0;margin-bottom:.25rem}
.wrongs{border:2px solid var(--accent);padding:1rem;margin-bottom:.75rem;font-family:var(--sans)}
.wrongs ul{padding-left:1.2em}
.wrongs li{margin-top:.25rem}
.wrongs a{display:inline-flex;align-items:center;min-height:44px}
.prose>:is(p,ul){margin-top:.5rem}
.prose ul{padding-left:1.2em}
.prose ul li{margin-top:.5rem}
dl{font:.875rem/1.5 var(--sans);margin:.5rem 0}
dl div{display:flex;gap:.5rem}
dt{color:var(--soft)}
dt::after{content:' :'}
dd{margin:0}
.comments section+section{margin-top:2rem;border-top:1px solid var(--rule);padding-top:1rem}
`;
