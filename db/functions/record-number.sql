-- The running number inside every human code (server/next-code.ts). Gaps are allowed, repeats are not.
create sequence if not exists record_number;
grant usage on sequence record_number to counterpart_app;
