const pairs = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Two letters that stand for a service, a part in somebody's life or a word of casework, even where they begin a sentence. */
export const shortForms = pairs(`
  pc ps sw ss hv mh cp cs ci hb ct cb ea id ni tv cv uk eu it us dv da uc gp po om vm tc pd cc re bb dh ep hr hq ib jc js
  ld lp mp ms mr dr st rd ok am pm nf nfa op pt qa rp sp td tp ur vp wb wc wp xr yo asb ac ad ai aa hs ha kw ll su ta yp od oh
  bf be by do gf go he if in is me my of on or ox to up we di ds dc ot cd nr ft ed eg ie pp pr
`)

/** Two letters that may be a word or a short form: a woman's only where a note tells directly behind them of somebody. */
export const seldomNames = pairs('pa na nk nb ca la sa as no at an so sv nd vs ba rj sg ir')
