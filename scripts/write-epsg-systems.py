"""Writes shared/geo/epsg-systems.ts from the EPSG dataset that comes with PROJ. Needs Python with pyproj; run once in years.

    python3 scripts/write-epsg-systems.py > shared/geo/epsg-systems.ts

Taken are the systems that are used in Europe. Of the ways from a datum to ETRS89 or WGS 84 that are written as seven
numbers, the one is taken whose area holds the system's own (its part near the Netherlands when it has one) and whose
accuracy the register puts best.
"""
import re
import sqlite3
import textwrap

import pyproj

EUROPE = (-25, 34, 32, 72)
NEAR = (2, 49.5, 8.5, 54.5)
NEVER_WORLDWIDE = 60  # degrees of longitude; wider systems are maps of the world, not of works
KEPT = {3857, 3395, 3035, 3034}
LEFT_OUT = {4326, 4258}
# What the library that computes with them knows.
PROJECTIONS = {"tmerc", "utm", "lcc", "laea", "sterea", "somerc", "krovak", "cass", "merc", "stere", "omerc", "aea"}

db = sqlite3.connect(pyproj.datadir.get_data_dir() + "/proj.db")


def rows(sql, *values):
    return db.execute(sql, values).fetchall()


def extents(table, code):
    found = rows(
        """SELECT x.west_lon, x.south_lat, x.east_lon, x.north_lat FROM usage u
           JOIN extent x ON x.auth_name = u.extent_auth_name AND x.code = u.extent_code
           WHERE u.object_table_name = ? AND u.object_auth_name = 'EPSG' AND u.object_code = ?""",
        table,
        code,
    )
    found = [e for e in found if None not in e and e[0] <= e[2]]
    if not found:
        return None
    return (min(e[0] for e in found), min(e[1] for e in found), max(e[2] for e in found), max(e[3] for e in found))


def meet(a, b):
    box = (max(a[0], b[0]), max(a[1], b[1]), min(a[2], b[2]), min(a[3], b[3]))
    return box if box[0] < box[2] and box[1] < box[3] else None


def holds(a, b, slack=0.2):
    return a[0] - slack <= b[0] and a[1] - slack <= b[1] and a[2] + slack >= b[2] and a[3] + slack >= b[3]


def size(box):
    return 0 if box is None else (box[2] - box[0]) * (box[3] - box[1])


SECONDS_PER_RADIAN = 206264.80624709636


def factor(unit):
    return rows("SELECT conv_factor FROM unit_of_measure WHERE auth_name = 'EPSG' AND code = ?", unit)[0][0]


def shifts_of(geodetic):
    """Every seven numbers from this datum, with their area and accuracy (m)."""
    # All geographic systems on the same datum: those with another zero meridian share its way.
    found = []
    for row in rows(
        """SELECT h.code, h.method_code, h.accuracy, h.tx, h.ty, h.tz, h.translation_uom_code, h.rx, h.ry, h.rz,
                  h.rotation_uom_code, h.scale_difference, h.scale_difference_uom_code, h.target_crs_code, h.deprecated
           FROM helmert_transformation_table h WHERE h.auth_name = 'EPSG' AND h.source_crs_code = ?
             AND h.target_crs_code IN (4326, 4258) AND h.method_code IN (9603, 9606, 9607) AND h.deprecated = 0""",
        geodetic,
    ):
        code, method, accuracy, tx, ty, tz, tu, rx, ry, rz, ru, s, su, target, _ = row
        sign = -1 if int(method) == 9607 else 1
        numbers = [v * factor(tu) for v in (tx, ty, tz)]
        if int(method) != 9603:
            numbers += [sign * v * factor(ru) * SECONDS_PER_RADIAN for v in (rx, ry, rz)] + [s * factor(su) * 1e6]
        area = extents("helmert_transformation", code)
        replaced = rows(
            "SELECT 1 FROM supersession WHERE superseded_auth_name = 'EPSG' AND superseded_code = ? AND superseded_table_name = 'helmert_transformation'",
            code,
        )
        if area is not None:
            found.append((code, numbers, area, accuracy if accuracy is not None else 99, bool(replaced), int(target)))
    return found


# RD is always computed in one way, whatever the register prefers (docs/decisions/0019).
FIXED = {4289: [565.4171, 50.3319, 465.5524, -0.398957388243134, 0.343987817378283, -1.87740163998045, 4.0725]}


def shift_for(geodetic, area):
    if int(geodetic) in FIXED:
        return ("", FIXED[int(geodetic)], area, 0.25, False, 4258)
    found = shifts_of(geodetic)
    if not found:
        return None
    wanted = meet(area, NEAR) or area
    def rank(each):
        code, numbers, own, accuracy, replaced, target = each
        return (not holds(own, wanted), -size(meet(own, wanted)) if not holds(own, wanted) else 0, replaced, accuracy, target != 4258, -int(code))
    best = min(found, key=rank)
    # A way that was measured elsewhere is none for this system.
    return best if holds(best[2], wanted) or size(meet(best[2], wanted)) > size(wanted) / 2 else None


def number(value):
    return "%.12g" % value if value else "0"


def names(table, code):
    return [n for (n,) in rows("SELECT alt_name FROM alias_name WHERE table_name = ? AND auth_name = 'EPSG' AND code = ? AND source = 'ESRI'", table, code)]


def plain(text):
    return re.sub(r"[^a-z0-9]", "", text.lower())


def distinct(all_names):
    seen, kept = set(), []
    for name in all_names:
        if plain(name) not in seen:
            seen.add(plain(name))
            kept.append(name.replace("|", " ").replace(";", ","))
    return ";".join(kept)


geodetics = {}


def geodetic(code):
    """Name, names of the datum, ellipsoid and zero meridian of a geographic system."""
    if code in geodetics:
        return geodetics[code]
    name, datum, kind = rows("SELECT name, datum_code, type FROM geodetic_crs WHERE auth_name = 'EPSG' AND code = ?", code)[0]
    datum_name, ellipsoid = rows(
        "SELECT name, ellipsoid_code FROM geodetic_datum WHERE auth_name = 'EPSG' AND code = ?", datum
    )[0]
    a, rf, b, unit = rows("SELECT semi_major_axis, inv_flattening, semi_minor_axis, uom_code FROM ellipsoid WHERE auth_name = 'EPSG' AND code = ?", ellipsoid)[0]
    a = a * factor(unit)
    if rf is None:
        b = b * factor(unit)
        rf = 0 if a == b else a / (a - b)
    degrees = pyproj.CRS.from_epsg(code).prime_meridian.longitude
    turn = pyproj.CRS.from_epsg(code).prime_meridian.unit_conversion_factor
    degrees = degrees * turn * 57.29577951308232
    members = [n for (n,) in rows("SELECT d.name FROM geodetic_datum_ensemble_member m JOIN geodetic_datum d ON d.auth_name = m.member_auth_name AND d.code = m.member_code WHERE m.ensemble_auth_name = 'EPSG' AND m.ensemble_code = ?", datum)]
    # The way to WGS 84 stands with the system of the same datum that counts from Greenwich.
    base = code
    if abs(degrees) > 1e-9:
        short = re.sub(r" \(.*\)$", "", name)
        other = rows("SELECT code FROM geodetic_crs WHERE auth_name = 'EPSG' AND name = ? AND type = 'geographic 2D'", short)
        if other:
            base = other[0][0]
    geodetics[code] = dict(
        code=int(code), name=name, names=[name] + names("geodetic_crs", code), base=base,
        datums=[datum_name] + names("geodetic_datum", datum) + members, a=a, rf=rf, meridian=degrees,
    )
    return geodetics[code]


def projection(code):
    try:
        text = pyproj.CRS.from_epsg(code).to_proj4()
    except pyproj.exceptions.CRSError:
        return None
    parts = [p[1:] for p in text.split()]
    drop = ("type=", "no_defs", "datum=", "ellps=", "towgs84=", "nadgrids", "a=", "b=", "R=", "rf=", "wktext", "pm=")
    kept = [p for p in parts if not p.startswith(drop)]
    if not kept or kept[0].removeprefix("proj=") not in PROJECTIONS:
        return None
    if "axis=" in text:  # southing before westing: the library does not turn them
        return None
    return " ".join(kept).removeprefix("proj=")


def main():
    lines, used, flat = [], {}, {}
    import warnings

    warnings.simplefilter("ignore")
    for code, name, base, deprecated in rows(
        "SELECT code, name, geodetic_crs_code, deprecated FROM projected_crs WHERE auth_name = 'EPSG' AND geodetic_crs_auth_name = 'EPSG' ORDER BY CAST(code AS INTEGER)"
    ):
        area = extents("projected_crs", code)
        wide = area is not None and area[2] - area[0] > NEVER_WORLDWIDE
        if area is None or meet(area, EUROPE) is None or (wide and int(code) not in KEPT):
            continue
        if re.match(r"^(326|327|322|323|324|325)\d\d$", str(code)) or (26901 <= int(code) <= 26923):
            continue  # zones that are the same all over the world are said once, by rule
        text = projection(code)
        if text is None:
            continue
        own = geodetic(base)
        way = shift_for(own["base"], area)
        if way is None:
            continue
        used.setdefault(base, []).append(area)
        flat[int(code)] = True
        lines.append((int(code), [name] + names("projected_crs", code), int(base), text, way, area, deprecated))
    for code, name in rows("SELECT code, name FROM geodetic_crs WHERE auth_name = 'EPSG' AND type = 'geographic 2D' AND deprecated = 0"):
        area = extents("geodetic_crs", code)
        if area is None or meet(area, EUROPE) is None or area[2] - area[0] > NEVER_WORLDWIDE:
            continue
        if shift_for(geodetic(code)["base"], area) is not None:
            used.setdefault(code, []).append(area)
    used.setdefault(4326, []).append((-180, -90, 180, 90))
    used.setdefault(4269, []).append((-172, 14, -47, 87))
    used.setdefault(4258, [])
    ways = {}
    for code, areas in used.items():
        own = geodetic(code)
        area = extents("geodetic_crs", code) or EUROPE
        if int(code) in (4326, 4258, 4269):
            ways[int(code)] = (None, [0, 0, 0], None, 1 if int(code) == 4269 else 0, False, 0)
            continue
        # Where no way holds for the whole, that of its first system stands in, as one that is not exact.
        way = next((way for _, _, base, _, way, _, _ in lines if base == int(code)), None)
        ways[int(code)] = shift_for(own["base"], area) or (*way[:3], 99, *way[4:])
    print(HEADER)
    print("/** Code of the geographic system | its names | names of its datum | half the long axis (m) | how flat (1/f) | zero meridian (degrees) | to WGS 84 | accurate to (m) | area of use. */")
    print("export const geographicLines = `")
    for code in sorted(ways):
        own = geodetics.get(str(code)) or geodetics.get(code) or geodetic(code)
        way = ways[code]
        area = extents("geodetic_crs", code) or (-32, 33, 45, 85)
        print("|".join([str(code), distinct(own["names"]), distinct(own["datums"]), number(own["a"]), number(own["rf"]), number(own["meridian"]),
                        ",".join(number(v) for v in way[1]), number(way[3]), ",".join(number(v) for v in area)]))
    print("`")
    print()
    print("/** Code | names | its geographic system | projection | area of use | to WGS 84 and accuracy, where they differ from those of the geographic system. */")
    print("export const projectedLines = `")
    for code, all_names, base, text, way, area, deprecated in lines:
        same = [number(v) for v in way[1]] == [number(v) for v in ways[base][1]]
        print("|".join([str(code), distinct(all_names), str(base), text, ",".join(number(v) for v in area)] + ([] if same else [",".join(number(v) for v in way[1]), number(way[3])])))
    print("`")
    print()
    print("/** Systems with a height beside them, by the system without: `7415=28992`. */")
    for code in ways:
        flat[code] = True
    above = [
        (int(code), int(under))
        for code, under in rows("SELECT code, horiz_crs_code FROM compound_crs WHERE auth_name = 'EPSG' AND horiz_crs_auth_name = 'EPSG'")
        + rows(
            "SELECT h.code, f.code FROM geodetic_crs h JOIN geodetic_crs f ON f.auth_name = 'EPSG' AND f.datum_code = h.datum_code"
            " AND f.type = 'geographic 2D' AND f.deprecated = 0 WHERE h.auth_name = 'EPSG' AND h.type = 'geographic 3D'"
        )
        if int(under) in flat
    ]
    words = " ".join(f"{code}={under}" for code, under in sorted(above))
    print("export const withHeights = `")
    print("\n".join(textwrap.wrap(words, 118)))
    print("`")


HEADER = '''/**
 * Coordinate systems in use in Europe, as the EPSG dataset defines them: written by scripts/write-epsg-systems.py from
 * version %s of it, as PROJ %s carries it. Not to be changed by hand. © IOGP, used by its terms (epsg.org/terms-of-use).
 */
''' % (rows("SELECT value FROM metadata WHERE key = 'EPSG.VERSION'")[0][0], pyproj.proj_version_str)

main()
