/** What the graphics card does with counts of clusters: a ring of its own size for each, and the figures of its number. */
import type { ProgramSource } from './overview-programs.ts'

/** All float32: x, y, how far beside that in pixels, half across and half down in pixels, the figure or -1 for a ring. */
export const countBytes = 28

export const countProgram: ProgramSource = {
  stride: countBytes,
  attributes: [
    { name: 'a_at', size: 2, at: 0 },
    { name: 'a_beside', size: 2, at: 8 },
    { name: 'a_half', size: 2, at: 16 },
    { name: 'a_figure', size: 1, at: 24 },
  ],
  vertex: `#version 300 es
precision highp float;
uniform mat4 u_matrix;
/** Half the size of the canvas, and its pixels for one of the page. */
uniform vec2 u_half;
uniform float u_ratio;
/** How many figures lie beside each other in the picture. */
uniform float u_figures;
in vec2 a_at;
in vec2 a_beside;
in vec2 a_half;
in float a_figure;
out vec2 v_at;
out vec2 v_inPicture;
flat out float v_radius;
void main() {
  vec2 corner = vec2(gl_VertexID & 1, (gl_VertexID >> 1) & 1) * 2.0 - 1.0;
  bool isRing = a_figure < 0.0;
  v_at = corner * (a_half + (isRing ? 1.0 : 0.0));
  v_radius = isRing ? a_half.x : 0.0;
  v_inPicture = vec2((a_figure + 0.5 + 0.5 * corner.x) / u_figures, 0.5 - 0.5 * corner.y);
  vec4 place = u_matrix * vec4(a_at, 0.0, 1.0);
  vec2 middle = floor(place.xy / place.w * u_half) + u_ratio * a_beside;
  gl_Position = vec4((middle + u_ratio * v_at) / u_half, 0.0, 1.0);
}`,
  fragment: `#version 300 es
precision highp float;
uniform vec3 u_paper;
uniform vec3 u_accent;
uniform float u_share;
uniform float u_ratio;
uniform sampler2D u_picture;
in vec2 v_at;
in vec2 v_inPicture;
flat in float v_radius;
out vec4 o_colour;
const float line = 1.25;
const float ground = 0.86;
void main() {
  if (v_radius == 0.0) {
    o_colour = vec4(u_accent, 1.0) * texture(u_picture, v_inPicture).r * u_share;
    return;
  }
  float inside = v_radius - length(v_at);
  float within = clamp((inside - line) * u_ratio + 0.5, 0.0, 1.0);
  float edge = clamp(inside * u_ratio + 0.5, 0.0, 1.0);
  vec4 colour = mix(vec4(u_accent, 1.0), vec4(u_paper, 1.0) * ground, within);
  o_colour = colour * edge * u_share;
}`,
}
