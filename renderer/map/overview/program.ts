/** A program of the graphics card with the records it reads. A card that cannot make it is a fault of the program, said as one. */
import type { Packed } from './packed.ts'
import type { ProgramSource } from './overview-programs.ts'

const corners = 4
const trianglesOfSquare = [0, 1, 2, 2, 1, 3] as const

/** What is drawn from here on lies over what is there, without asking how deep. */
export function drawOver(gl: WebGL2RenderingContext): void {
  gl.disable(gl.DEPTH_TEST)
  gl.disable(gl.STENCIL_TEST)
  gl.enable(gl.BLEND)
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)
}

export class Program {
  readonly #gl: WebGL2RenderingContext
  readonly #program: WebGLProgram
  readonly #records: WebGLBuffer
  readonly #array: WebGLVertexArrayObject
  readonly #corners: WebGLBuffer
  readonly #places = new Map<string, WebGLUniformLocation | null>()
  readonly #isSquares: boolean
  readonly #size: number
  /** Memory for what is handed over, and how many squares have their corners named there already. */
  #copied = new Uint32Array(0)
  #named = 0
  #count = 0

  /** @param isSquares each record is drawn as a square of its own; otherwise each is a corner of a triangle */
  constructor(gl: WebGL2RenderingContext, source: ProgramSource, isSquares: boolean) {
    this.#gl = gl
    this.#isSquares = isSquares
    this.#size = source.stride
    this.#corners = gl.createBuffer()
    this.#program = linked(gl, source)
    this.#records = gl.createBuffer()
    this.#array = gl.createVertexArray()
    gl.bindVertexArray(this.#array)
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#records)
    for (const { name, size, at, isBytes = false } of source.attributes) {
      const place = gl.getAttribLocation(this.#program, name)
      gl.enableVertexAttribArray(place)
      gl.vertexAttribPointer(place, size, isBytes ? gl.UNSIGNED_BYTE : gl.FLOAT, isBytes, source.stride, at)
    }
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.#corners)
    gl.bindVertexArray(null)
  }

  /** Other records from here on. */
  fill(records: Packed): void {
    const gl = this.#gl
    gl.bindVertexArray(null)
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#records)
    gl.bufferData(
      gl.ARRAY_BUFFER,
      this.#isSquares ? this.#perCorner(records.filled) : records.filled,
      gl.DYNAMIC_DRAW,
    )
    this.#count = records.count
    if (this.#isSquares) this.#nameCorners()
  }

  use(): void {
    this.#gl.useProgram(this.#program)
  }

  set(name: string, ...values: readonly number[]): void {
    const gl = this.#gl
    const place = this.#placeOf(name)
    const [x = 0, y = 0, z = 0] = values
    if (values.length === 1) gl.uniform1f(place, x)
    else if (values.length === 2) gl.uniform2f(place, x, y)
    else gl.uniform3f(place, x, y, z)
  }

  setMatrix(name: string, matrix: Float32Array): void {
    this.#gl.uniformMatrix4fv(this.#placeOf(name), false, matrix)
  }

  drawSquares(): void {
    const gl = this.#gl
    if (this.#count === 0) return
    gl.bindVertexArray(this.#array)
    gl.drawElements(gl.TRIANGLES, trianglesOfSquare.length * this.#count, gl.UNSIGNED_INT, 0)
    gl.bindVertexArray(null)
  }

  drawTriangles(): void {
    const gl = this.#gl
    if (this.#count === 0) return
    gl.bindVertexArray(this.#array)
    gl.drawArrays(gl.TRIANGLES, 0, this.#count)
    gl.bindVertexArray(null)
  }

  delete(): void {
    this.#gl.deleteVertexArray(this.#array)
    this.#gl.deleteBuffer(this.#records)
    this.#gl.deleteBuffer(this.#corners)
    this.#gl.deleteProgram(this.#program)
  }

  /**
   * Each record four times. Drawing one record per instance would spare that, but without a graphics card each instance is a
   * draw of its own: ten times a frame.
   */
  #perCorner(records: Uint8Array): Uint32Array {
    const words = new Uint32Array(records.buffer, records.byteOffset, records.length / 4)
    const length = words.length * corners
    if (this.#copied.length < length) this.#copied = new Uint32Array(2 * length)
    const size = this.#size / 4
    for (let from = 0, to = 0; from < words.length; from += size)
      for (let corner = 0; corner < corners; corner++, to += size)
        for (let word = 0; word < size; word++) this.#copied[to + word] = words[from + word]!
    return this.#copied.subarray(0, length)
  }

  #nameCorners(): void {
    if (this.#count <= this.#named) return
    this.#named = 2 * this.#count
    const named = new Uint32Array(trianglesOfSquare.length * this.#named)
    for (let square = 0, at = 0; square < this.#named; square++)
      for (const corner of trianglesOfSquare) named[at++] = corners * square + corner
    const gl = this.#gl
    gl.bindVertexArray(null)
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.#corners)
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, named, gl.DYNAMIC_DRAW)
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, null)
  }

  #placeOf(name: string): WebGLUniformLocation | null {
    const known = this.#places.get(name)
    if (known !== undefined) return known
    const place = this.#gl.getUniformLocation(this.#program, name)
    this.#places.set(name, place)
    return place
  }
}

function linked(gl: WebGL2RenderingContext, { vertex, fragment }: ProgramSource): WebGLProgram {
  const program = gl.createProgram()
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(kind)
    if (shader === null) throw new Error('The graphics card makes no shader')
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
    gl.deleteShader(shader)
  }
  gl.linkProgram(program)
  if (!gl.isContextLost() && gl.getProgramParameter(program, gl.LINK_STATUS) !== true)
    throw new Error(`The overview cannot be drawn: ${gl.getProgramInfoLog(program) ?? 'no word why'}`)
  return program
}
