package shuping.platform;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.resource.servlet.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Brings the plumbing of this module into a service that has it on its class path. Before Boot decides on security:
 * it would add a filter chain of its own beside ours.
 */
@AutoConfiguration(before = OAuth2ResourceServerAutoConfiguration.class)
@ComponentScan
@EnableScheduling
class PlatformAutoConfiguration {}
