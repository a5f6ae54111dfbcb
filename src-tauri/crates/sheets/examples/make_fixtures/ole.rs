//! Compound files just good enough to be told apart: header, one allocation table, one directory, streams.

const SECTOR: usize = 512;
const END_OF_CHAIN: u32 = 0xFFFF_FFFE;

/// The size of every stream made here: the least that is kept in sectors of its own.
const STREAM: usize = 4096;

/// A compound file with streams of these names, 4 kB of zeros each.
pub(super) fn compound_file(streams: &[&str]) -> Vec<u8> {
    let empty: Vec<(&str, &[u8])> = streams.iter().map(|name| (*name, [].as_slice())).collect();
    compound_file_with(&empty)
}

/// The same with something at the start of each stream.
pub(super) fn compound_file_with(streams: &[(&str, &[u8])]) -> Vec<u8> {
    let mut file = vec![0_u8; SECTOR];
    put(&mut file, 0, &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
    put(&mut file, 24, &[0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0]);
    put(&mut file, 44, &1_u32.to_le_bytes());
    put(&mut file, 48, &1_u32.to_le_bytes());
    put(&mut file, 56, &4096_u32.to_le_bytes());
    put(&mut file, 60, &END_OF_CHAIN.to_le_bytes());
    put(&mut file, 68, &END_OF_CHAIN.to_le_bytes());
    put(&mut file, 76, &0_u32.to_le_bytes());
    for slot in 1..109 {
        put(&mut file, 76 + slot * 4, &u32::MAX.to_le_bytes());
    }
    let mut table = vec![0xFFFF_FFFD, END_OF_CHAIN];
    let mut directory = entry("Root Entry", 5, END_OF_CHAIN, 0);
    for (name, _) in streams {
        let first = u32::try_from(table.len()).unwrap_or(0);
        directory.extend(entry(name, 2, first, 4096));
        table.extend((1..8).map(|step| first + step));
        table.push(END_OF_CHAIN);
    }
    let sectors = table.len();
    table.resize(SECTOR / 4, u32::MAX);
    directory.resize(SECTOR, 0);
    file.extend(table.iter().flat_map(|entry| entry.to_le_bytes()));
    file.extend(directory);
    for (at, (_, start)) in streams.iter().enumerate() {
        file.resize(3 * SECTOR + at * STREAM, 0);
        file.extend(*start);
    }
    file.resize(SECTOR * (sectors + 1), 0);
    file
}

fn entry(name: &str, kind: u8, first: u32, size: u32) -> Vec<u8> {
    let mut entry = vec![0_u8; 128];
    let units: Vec<u8> = name.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
    put(&mut entry, 0, &units);
    put(&mut entry, 64, &u16::try_from(units.len()).unwrap_or(0).to_le_bytes());
    put(&mut entry, 66, &[kind, 1]);
    for link in [68, 72, 76] {
        put(&mut entry, link, &u32::MAX.to_le_bytes());
    }
    put(&mut entry, 116, &first.to_le_bytes());
    put(&mut entry, 120, &size.to_le_bytes());
    entry
}

fn put(bytes: &mut [u8], at: usize, value: &[u8]) {
    if let Some(place) = bytes.get_mut(at..at + value.len()) {
        place.copy_from_slice(value);
    }
}
