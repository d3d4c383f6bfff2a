-- An address can be registered by several people until its owner confirms it. Each link confirms the registration with which it was
-- sent: the password that was chosen there counts, and that of nobody who came before or after. Null: a link for another purpose, or
-- one sent before that was kept, for which the account's own password counts.
alter table account_token add column password_hash text check (password_hash is null or purpose = 'verify');
