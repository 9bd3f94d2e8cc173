#!/bin/sh
# Run once by the image of PostgreSQL, while its volume is empty: one role and one database each for the
# application and for Keycloak, neither of them a superuser, neither let into the other's database.
set -eu

psql --set=ON_ERROR_STOP=1 --username=postgres --dbname=postgres \
  --set=app="$APP_PASSWORD" --set=idp="$IDP_PASSWORD" <<'SQL'
create role shuangyong login password :'app';
create role keycloak login password :'idp';
create database shuangyong owner shuangyong;
create database keycloak owner keycloak;
revoke connect on database shuangyong, keycloak from public;
SQL
