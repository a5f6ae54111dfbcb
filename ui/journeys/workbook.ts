/** Fills a workbook in as somebody with a spreadsheet does: texts of its cells are replaced, nothing else is touched. */
import { readFile, writeFile } from "node:fs/promises";
import { crc32, inflateRawSync } from "node:zlib";

/** Where a workbook keeps the texts of its cells. */
const TEXTS = "xl/sharedStrings.xml";

interface Entry {
  name: Buffer;
  data: Buffer;
}

/** The files of a ZIP archive, unpacked. */
function unpack(archive: Buffer): Entry[] {
  const end = archive.lastIndexOf("PK\x05\x06", undefined, "latin1");
  const entries: Entry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => archive.readUInt16LE(at + place)) as [number, number, number];
    const head = archive.readUInt32LE(at + 42);
    const start = head + 30 + archive.readUInt16LE(head + 26) + archive.readUInt16LE(head + 28);
    const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    const isStored = archive.readUInt16LE(at + 10) === 0;
    entries.push({ name: archive.subarray(at + 46, at + 46 + nameLength), data: isStored ? packed : inflateRawSync(packed) });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** An archive of files as they are, without compression. */
function pack(entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of entries) {
    // Version, flags, method, time, date, check sum, both sizes, lengths of the name and of nothing more.
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(data.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    parts.push(Buffer.from("PK\x03\x04", "latin1"), facts, name, data);
    list.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), facts, place, name);
    offset += 30 + name.length + data.length;
  }
  const size = list.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, ...list, Buffer.from("PK\x05\x06", "latin1"), end]);
}

/** Replaces whole texts of cells; a text that no cell has is a mistake of whoever fills. */
export async function fillIn(path: string, texts: Readonly<Record<string, string>>) {
  const entries = unpack(await readFile(path));
  const strings = entries.find(({ name }) => name.toString() === TEXTS);
  if (!strings) throw new Error(`${path} has no ${TEXTS}`);
  let xml = strings.data.toString();
  for (const [before, after] of Object.entries(texts)) {
    const cell = new RegExp(`(<t[^>]*>)${before}(</t>)`);
    if (!cell.test(xml)) throw new Error(`no cell says ${before}`);
    xml = xml.replace(cell, `$1${after}$2`);
  }
  strings.data = Buffer.from(xml);
  await writeFile(path, pack(entries));
}
