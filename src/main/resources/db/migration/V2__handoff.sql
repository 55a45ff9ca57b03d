-- Coordinators. The password is an Argon2id hash; a demo account can sign in only while the sandbox is on.
create table coordinator (
    id            uuid primary key,
    login         varchar(60) not null unique,
    name          varchar(60) not null,
    password_hash varchar(300) not null,
    role          varchar(20) not null,
    demo          boolean not null,
    created_at    timestamp with time zone not null
);

-- What case numbers are made of.
create sequence handoff_case_sequence start with 1;

-- A conversation handed to a human. The nickname is sealed, and empty when the person gave none.
create table handoff_case (
    number         varchar(20) primary key,
    person_id      uuid not null references person (id),
    status         varchar(20) not null,
    urgent         boolean not null,
    crisis         varchar(30),
    consent_given  boolean not null,
    area_id        varchar(60),
    nickname       text not null default '',
    need_ids       varchar(1000) not null,
    window_ids     varchar(1000) not null,
    easy           boolean not null,
    opened_at      timestamp with time zone not null,
    heard_at       timestamp with time zone not null,
    claimed_by     uuid references coordinator (id),
    claimed_at     timestamp with time zone,
    first_reply_at timestamp with time zone,
    replied_at     timestamp with time zone,
    resolved_at    timestamp with time zone,
    outcome        varchar(40),
    helped         boolean
);
create index handoff_case_queue on handoff_case (status, urgent, opened_at);
create index handoff_case_person on handoff_case (person_id);
create index handoff_case_resolved on handoff_case (resolved_at);
