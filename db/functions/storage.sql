-- Every transfer changes two account rows, in columns without an index. Half of each page is left free for that: the new
-- state of a row stands beside the old one and no index is touched (HOT updates).
alter table account set (fillfactor = 50);
