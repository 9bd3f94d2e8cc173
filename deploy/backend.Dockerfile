# The backend, from what `mvn -pl backend package` made: nothing is built in here.
FROM eclipse-temurin:21-jre

RUN groupadd --system --gid 10001 shuangyong \
 && useradd --system --uid 10001 --gid 10001 --no-create-home --shell /usr/sbin/nologin shuangyong \
 && install -d -o shuangyong -g shuangyong -m 0750 /var/lib/shuangyong

# what changes least comes first, so that an update sends little
COPY backend/target/quarkus-app/lib/ /opt/shuangyong/lib/
COPY backend/target/quarkus-app/quarkus-run.jar /opt/shuangyong/
COPY backend/target/quarkus-app/quarkus/ /opt/shuangyong/quarkus/
COPY backend/target/quarkus-app/app/ /opt/shuangyong/app/

USER 10001:10001
WORKDIR /var/lib/shuangyong
VOLUME /var/lib/shuangyong
EXPOSE 8080
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=65 -XX:+ExitOnOutOfMemoryError -Djava.awt.headless=true"
ENTRYPOINT ["java", "-jar", "/opt/shuangyong/quarkus-run.jar"]
