import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { PNG } from 'pngjs'
import { iconNames } from '../../manifest/appManifest.ts'

/** Every point of an icon as red, green, blue and opacity. */
function pointsOf(name: string): { readonly size: string; readonly points: readonly (readonly number[])[] } {
  const { width, height, data } = PNG.sync.read(
    readFileSync(new URL(`../../manifest/icons/${name}`, import.meta.url)),
  )
  const points = Array.from({ length: width * height }, (_, place) => [
    ...data.subarray(place * 4, place * 4 + 4),
  ])
  return { size: `${width}x${height}`, points }
}

describe('the icons of the app', () => {
  it('are one in colour that fills its square', () => {
    const { size, points } = pointsOf(iconNames.color)

    expect(size).to.equal('192x192')
    expect(points.filter(([, , , opacity]) => opacity !== 255)).to.deep.equal([])
  })

  it('are one outline in white on nothing', () => {
    const { size, points } = pointsOf(iconNames.outline)
    const drawn = points.filter(([, , , opacity]) => opacity !== 0)

    expect(size).to.equal('32x32')
    expect(drawn).to.have.length.within(150, 600)
    expect(
      drawn.filter(([red, green, blue]) => [red, green, blue].some((part) => part !== 255)),
    ).to.deep.equal([])
  })
})
