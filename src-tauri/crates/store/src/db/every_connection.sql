-- Sorting and the like stay in memory: a temporary file would not be encrypted.
PRAGMA temp_store = MEMORY;
PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;
PRAGMA foreign_keys = ON;
PRAGMA mmap_size = 0;
-- 64 MiB at most, taken as needed: the lists of a whole committee stay decrypted.
PRAGMA cache_size = -65536;
