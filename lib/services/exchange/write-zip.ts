/** A zip archive of texts, stored as they are: a bank is small, and the same bank gives the same bytes. */
import 'server-only'
import { crc32 } from 'node:zlib'
import type { BankFile } from '@/lib/content/interchange/bank-files'

/** 1980-01-01, the first day the format knows. */
const date = 0x21
const utf8Names = 0x08_00

export function writeZip(files: readonly BankFile[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, text } of files) {
    const content = Buffer.from(text)
    const title = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(utf8Names, 2)
    common.writeUInt16LE(date, 8)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(content.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(title.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    bodies.push(Buffer.from('PK\x03\x04'), common, title, content)
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, place, title)
    offset += 30 + title.length + content.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...bodies, list, Buffer.from('PK\x05\x06'), end])
}
