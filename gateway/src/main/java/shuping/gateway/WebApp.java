package shuping.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Serves the web application: hashed files forever, pages always asked for anew, any other page address by its entry. */
@Configuration(proxyBeanMethods = false)
class WebApp implements WebMvcConfigurer {

    private static final String STATIC = "classpath:/static/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(STATIC + "assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations(STATIC)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(WebApp::tag)
                .resourceChain(true)
                .addResolver(new Pages());
    }

    /** By content: files in the jar may all carry the same date. Weak, because Tomcat compresses no others. */
    private static String tag(Resource file) {
        try (var content = file.getInputStream()) {
            return "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Pages implements ResourceResolver {
        private static final Resource INDEX = new ClassPathResource("static/index.html");
        private static final Resource BALLOT = new ClassPathResource("static/ballot.html");
        private static final Resource HALL = new ClassPathResource("static/hall.html");

        @Override
        public Resource resolveResource(
                HttpServletRequest request, String path, List<? extends Resource> locations, ResourceResolverChain next) {
            var file = next.resolveResource(request, path, locations);
            if (file != null || !isPage(request, path)) {
                return file;
            }
            var entry = isBelow("ballot", path) ? BALLOT : isBelow("hall", path) ? HALL : INDEX;
            return entry.exists() ? entry : null;
        }

        @Override
        public String resolveUrlPath(String path, List<? extends Resource> locations, ResourceResolverChain next) {
            return next.resolveUrlPath(path, locations);
        }

        private static boolean isPage(HttpServletRequest request, String path) {
            return request != null
                    && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains("text/html")
                    && !isBelow("api", path)
                    && !isBelow("actuator", path)
                    && !isBelow("assets", path);
        }

        private static boolean isBelow(String first, String path) {
            return path.equals(first) || path.startsWith(first + "/");
        }
    }
}
