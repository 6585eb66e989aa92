/** A program of the graphics card with the records it reads. A card that cannot make it is a fault of the program, said as one. */
import type { Packed } from './packed.ts'
import type { ProgramSource } from './overview-programs.ts'

export class Program {
  readonly #gl: WebGL2RenderingContext
  readonly #program: WebGLProgram
  readonly #records: WebGLBuffer
  readonly #array: WebGLVertexArrayObject
  readonly #places = new Map<string, WebGLUniformLocation | null>()
  #count = 0

  /** @param isPerStroke each record is drawn as a square of its own; otherwise each is a corner of a triangle */
  constructor(gl: WebGL2RenderingContext, source: ProgramSource, isPerStroke: boolean) {
    this.#gl = gl
    this.#program = linked(gl, source)
    this.#records = gl.createBuffer()
    this.#array = gl.createVertexArray()
    gl.bindVertexArray(this.#array)
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#records)
    for (const { name, size, at, isBytes = false } of source.attributes) {
      const place = gl.getAttribLocation(this.#program, name)
      gl.enableVertexAttribArray(place)
      gl.vertexAttribPointer(place, size, isBytes ? gl.UNSIGNED_BYTE : gl.FLOAT, isBytes, source.stride, at)
      if (isPerStroke) gl.vertexAttribDivisor(place, 1)
    }
    gl.bindVertexArray(null)
  }

  /** Other records from here on. */
  fill(records: Packed): void {
    const gl = this.#gl
    gl.bindVertexArray(null)
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#records)
    gl.bufferData(gl.ARRAY_BUFFER, records.filled, gl.DYNAMIC_DRAW)
    this.#count = records.count
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
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, this.#count)
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
    this.#gl.deleteProgram(this.#program)
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
