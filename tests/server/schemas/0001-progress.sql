-- A database as the version with migration 0001 as its last left it, with one learner in it. Never changed afterwards.
create table "kysely_migration" ("name" varchar(255) not null primary key, "timestamp" varchar(255) not null);
create table "kysely_migration_lock" ("id" varchar(255) not null primary key, "is_locked" integer default 0 not null);
create table "progress" ("learner" varchar(64) not null, "course" varchar(64) not null, "snapshot" text not null, "location" varchar(64) not null, "revision" integer not null, "saved_at" bigint not null, constraint "progress_pk" primary key ("learner", "course"));
insert into kysely_migration values ('0001-progress', '2026-11-22T02:56:31.000Z');
insert into kysely_migration_lock values ('migration_lock', 0);
insert into progress values ('old-learner', 'vknz-klantmanager', 'hBAB-old', 'l1.t5', 7, 1790000000);
