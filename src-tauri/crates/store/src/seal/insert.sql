INSERT INTO seals (
    hash, prev, device, book, number, record, amends, title, author, at_ms, heads, content, pdf, code, op
) VALUES (
    :hash, :prev, :device, :book, :number, :record, :amends, :title, :author, :at_ms, :heads, :content, :pdf, :code, :op
)
