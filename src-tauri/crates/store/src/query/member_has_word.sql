(person.record IN (SELECT rowid FROM search WHERE search MATCH ?)
 OR member.record IN (SELECT rowid FROM search WHERE search MATCH ?))
