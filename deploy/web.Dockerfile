# The frontend, from what `npm run build` made, served by nginx without root.
FROM nginxinc/nginx-unprivileged:1.28-alpine

COPY deploy/nginx.conf /etc/nginx/nginx.conf
COPY frontend/dist/ /usr/share/nginx/html/

EXPOSE 8080
