import { describe, expect, it } from 'vitest'
import { propagate } from './propagate'
import { arcsOf, sketch } from './testing/sketch'

/** The arcs added to those given. */
const added = (words: string, ...arcs: readonly string[]) =>
  arcsOf(propagate(sketch(words, ...arcs))).slice(arcs.length)

describe('propagate', () => {
  it('leaves a graph as it is where nothing follows', () => {
    const graph = sketch('small/JJ effusion/NN', 'effusion -amod-> small')
    expect(propagate(graph)).toBe(graph)
  })

  it('hangs an apposition where its noun hangs, and negates it too', () => {
    expect(
      added(
        'see/VBP no/DT opacity/NN nodule/NN',
        'see -dobj-> opacity',
        'opacity -neg-> no',
        'opacity -appos-> nodule',
      ),
    ).toEqual(['see -dobj-> nodule', 'nodule -neg-> no'])
  })

  it('takes the negation of a loosely joined noun', () => {
    expect(added('opacity/NN no/DT mass/NN', 'opacity -dep-> mass', 'mass -neg-> no')).toEqual(['opacity -neg-> no'])
    expect(added('see/VBP no/DT mass/NN', 'see -dep-> mass', 'mass -neg-> no')).toEqual([])
  })

  it('shares what is said of a noun with the nouns joined to it', () => {
    const arcs = [
      'effusion -conj:or-> mass',
      'effusion -amod-> large',
      'effusion -det-> the',
      'effusion -compound-> no',
    ]
    expect(added('no/DT the/DT large/JJ effusion/NN mass/NN', ...arcs)).toEqual([
      'mass -amod-> large',
      'mass -compound-> no',
    ])
    expect(added('no/DT the/DT large/JJ effusion/NN mass/VB', ...arcs)).toEqual([])
    expect(added('without/IN mass/NN scar/NN', 'mass -conj:and-> scar', 'mass -case-> without')).toEqual([
      'scar -case-> without',
    ])
  })

  it('hangs what an area is of where the area hangs, and negates it too', () => {
    const arcs = (part: string) => [`be -nsubj-> ${part}`, `${part} -nmod:of-> scar`, `${part} -neg-> no`]
    expect(added('be/VBZ no/DT area/NN scar/NN', ...arcs('area'))).toEqual(['be -nsubj-> scar', 'scar -neg-> no'])
    expect(added('be/VBZ no/DT sign/NN scar/NN', ...arcs('sign'))).toEqual(['scar -neg-> no'])
  })

  it('negates both of "no x and y" where x was taken for a part of the name of y', () => {
    const arcs = ['fluid -neg-> no', 'fluid -compound-> mass', 'fluid -cc-> and']
    expect(added('no/DT mass/NN and/CC fluid/NN', ...arcs)).toEqual(['mass -neg-> no'])
    expect(added('no/DT mass/NN with/CC fluid/NN', ...arcs.map((arc) => arc.replace('and', 'with')))).toEqual([])
  })

  it('hangs what follows "hypoinflated but clear of" on "clear"', () => {
    expect(
      added('hypoinflated/JJ clear/JJ scar/NN', 'hypoinflated -conj:but-> clear', 'hypoinflated -nmod:of-> scar'),
    ).toEqual(['clear -nmod:of-> scar'])
  })

  it('keeps an arc that joins two words already, and the first of two that would', () => {
    const arcs = ['mass -conj:or-> scar', 'mass -neg-> no', 'scar -det-> no']
    expect(added('no/DT mass/NN scar/NN', ...arcs)).toEqual([])
    expect(
      added('x/NN y/NN mass/NN no/DT', 'x -conj:or-> mass', 'y -conj:or-> mass', 'x -neg-> no', 'y -amod-> no'),
    ).toEqual(['mass -neg-> no'])
  })

  it('goes on from what it added, twice', () => {
    const chain = ['a -conj:and-> b', 'b -conj:and-> c', 'c -conj:and-> d', 'a -neg-> no']
    expect(added('no/DT a/NN b/NN c/NN d/NN', ...chain)).toEqual(['b -neg-> no', 'c -neg-> no'])
  })
})
