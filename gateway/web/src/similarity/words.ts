import type { Match, Similarity } from './queries'

/** 0.182 → 18.2%; what is there at all is never 0%. */
export function percent(share: number) {
  const rounded = Math.round(share * 1000) / 10
  return share > 0 && rounded === 0 ? '不到 0.1%' : `${rounded}%`
}

/** 望桥街道党工委 2026 年的报告: as much as the reader may know. */
export function whose({ organisationName, ownEarlier, year }: Match) {
  return ownEarlier ? `本单位 ${year} 年的报告` : `${organisationName ?? '另一个单位'} ${year} 年的报告`
}

/** The whole finding in one sentence. */
export function sentence({ share, repeatedShare, matches }: Similarity) {
  const others = matches.filter(match => !match.ownEarlier).length
  const copied = others ? `有 ${percent(share)} 的文字也出现在其他单位的 ${others} 份报告里` : ''
  const repeated = repeatedShare > 0 ? `有 ${percent(repeatedShare)} 与本单位往年的报告相同` : ''
  return copied || repeated ? `这份报告${[copied, repeated].filter(Boolean).join('，另')}。` : '没有发现与其他报告相同的段落。'
}
