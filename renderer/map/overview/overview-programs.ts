/**
 * What the graphics card does with an overview: strokes with round ends and dashes, triangles with a hatch, dots with a soft
 * edge. Places come from the origin of the shapes; the matrix brings them to the screen.
 */

/** Where each attribute of a record lies: number of values, bytes from the beginning, and whether they are bytes. */
export interface Attribute {
  readonly name: string
  readonly size: number
  readonly at: number
  readonly isBytes?: true
}

export interface ProgramSource {
  readonly vertex: string
  readonly fragment: string
  readonly attributes: readonly Attribute[]
  readonly stride: number
}

/** The first two bits are dashes, then vague, point and outlined: see `overview-look`. */
const common = `#version 300 es
precision highp float;
uniform mat4 u_matrix;
/** Half the size of the canvas, and its pixels for one of the page. */
uniform vec2 u_half;
uniform float u_ratio;
/** What is stepped back lies nearer to the paper. */
uniform vec3 u_paper;
uniform float u_share;
/** From -1 to 1 over the canvas. */
vec2 onCanvas(vec2 at) {
  vec4 place = u_matrix * vec4(at, 0.0, 1.0);
  return place.xy / place.w;
}
`

const fragmentHead = `#version 300 es
precision highp float;
uniform vec3 u_paper;
uniform float u_share;
uniform float u_ratio;
out vec4 o_colour;
vec3 towardsPaper(vec3 colour, float share) { return mix(u_paper, colour, share); }
`

export const strokeProgram: ProgramSource = {
  stride: 24,
  attributes: [
    { name: 'a_ends', size: 4, at: 0 },
    { name: 'a_along', size: 1, at: 16 },
    { name: 'a_look', size: 4, at: 20, isBytes: true },
  ],
  vertex: `${common}
uniform float u_width;
uniform float u_pointWidth;
/** Pixels for the width of the world. */
uniform float u_scale;
in vec4 a_ends;
in float a_along;
in vec4 a_look;
out vec2 v_at;
out float v_length;
out float v_radius;
out float v_along;
flat out vec4 v_look;
void main() {
  vec2 from = onCanvas(a_ends.xy) * u_half;
  vec2 to = onCanvas(a_ends.zw) * u_half;
  float isPoint = (int(a_look.a * 255.0 + 0.5) & 8) != 0 ? 1.0 : 0.0;
  float radius = 0.5 * mix(u_width, u_pointWidth, isPoint) * u_ratio;
  float reach = radius + u_ratio;
  float len = distance(from, to);
  vec2 along = len > 0.0 ? (to - from) / len : vec2(1.0, 0.0);
  vec2 across = vec2(-along.y, along.x);
  // Corners of the stroke, by the number of the vertex.
  float end = float(gl_VertexID & 1);
  float side = float((gl_VertexID >> 1) & 1) * 2.0 - 1.0;
  vec2 corner = mix(from, to, end) + along * (end * 2.0 - 1.0) * reach + across * side * reach;
  v_at = vec2(end * len + (end * 2.0 - 1.0) * reach, side * reach);
  v_length = len;
  v_radius = radius;
  v_along = a_along * u_scale * u_ratio;
  v_look = a_look;
  gl_Position = vec4(corner / u_half, 0.0, 1.0);
}`,
  fragment: `${fragmentHead}
uniform float u_isCasing;
uniform vec3 u_casing;
uniform vec3 u_outline;
uniform float u_dashUnit;
in vec2 v_at;
in float v_length;
in float v_radius;
in float v_along;
flat in vec4 v_look;
void main() {
  float past = v_at.x - clamp(v_at.x, 0.0, v_length);
  float edge = clamp((v_radius - length(vec2(past, v_at.y))) / u_ratio + 0.5, 0.0, 1.0);
  int mark = int(v_look.a * 255.0 + 0.5);
  bool isCasing = u_isCasing > 0.5;
  bool isOutlined = (mark & 16) != 0;
  // Programmed 3 on 1.6, an idea 0.8 on 1.2, withdrawn 0.6 on 3, in widths of the line. Paper lies under the gaps too, an
  // outline does not.
  int dash = mark & 3;
  if (dash > 0 && (mark & 8) == 0 && (isOutlined || !isCasing)) {
    vec2 pattern = dash == 1 ? vec2(3.0, 1.6) : dash == 2 ? vec2(0.8, 1.2) : vec2(0.6, 3.0);
    float unit = u_dashUnit * u_ratio;
    float at = v_along + clamp(v_at.x, 0.0, v_length);
    if (mod(at, (pattern.x + pattern.y) * unit) > pattern.x * unit) discard;
  }
  vec3 colour = isOutlined ? u_outline : u_casing;
  if (!isCasing) colour = towardsPaper(v_look.rgb, (mark & 4) != 0 ? 0.72 : 1.0);
  colour = towardsPaper(colour, u_share);
  o_colour = vec4(colour, 1.0) * edge;
}`,
}

export const fillProgram: ProgramSource = {
  stride: 12,
  attributes: [
    { name: 'a_at', size: 2, at: 0 },
    { name: 'a_look', size: 4, at: 8, isBytes: true },
  ],
  vertex: `${common}
in vec2 a_at;
in vec4 a_look;
flat out vec4 v_look;
void main() {
  v_look = a_look;
  gl_Position = vec4(onCanvas(a_at), 0.0, 1.0);
}`,
  fragment: `${fragmentHead}
flat in vec4 v_look;
void main() {
  float alpha = 0.2;
  if ((int(v_look.a * 255.0 + 0.5) & 4) != 0)
    alpha = mod((gl_FragCoord.x + gl_FragCoord.y) / u_ratio, 7.0) < 1.6 ? 0.42 : 0.0;
  o_colour = vec4(v_look.rgb, 1.0) * alpha * u_share;
}`,
}

export const dotProgram: ProgramSource = {
  stride: 16,
  attributes: [
    { name: 'a_at', size: 2, at: 0 },
    { name: 'a_radius', size: 1, at: 8 },
    { name: 'a_look', size: 4, at: 12, isBytes: true },
  ],
  vertex: `${common}
in vec2 a_at;
in float a_radius;
in vec4 a_look;
out vec2 v_at;
out float v_radius;
flat out vec4 v_look;
void main() {
  v_radius = a_radius * u_ratio;
  float reach = v_radius + u_ratio;
  v_at = (vec2(gl_VertexID & 1, (gl_VertexID >> 1) & 1) * 2.0 - 1.0) * reach;
  v_look = a_look;
  gl_Position = vec4(onCanvas(a_at) + v_at / u_half, 0.0, 1.0);
}`,
  fragment: `${fragmentHead}
uniform vec3 u_outline;
in vec2 v_at;
in float v_radius;
flat in vec4 v_look;
void main() {
  float inside = (v_radius - length(v_at)) / u_ratio;
  bool isOutlined = (int(v_look.a * 255.0 + 0.5) & 16) != 0;
  vec3 colour = isOutlined ? mix(u_outline, v_look.rgb, clamp(inside - 0.3, 0.0, 1.0)) : v_look.rgb;
  o_colour = vec4(towardsPaper(colour, u_share), 1.0) * clamp(inside + 0.5, 0.0, 1.0);
}`,
}
