-- Answered from one index alone, so that every figure of a screen costs one walk.
SELECT activity, class, count(*) AS members
FROM member_index
GROUP BY activity, class
